import { createTheme, MantineProvider, Menu, Portal } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@mantine/core/styles.css'
import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/500.css'
import '@fontsource/be-vietnam-pro/600.css'
import './ui/theme.css'
import './ui/fields/fields.css'
import './ui/grid/grid.css'
import './shell/shell.css'
import { openDesktop } from './platform/desktop'
import { createPageErrors, watchPageErrors } from './platform/page-errors'
import { App } from './shell/app'
import { BrokenApp } from './shell/broken-screen'
import { ErrorBoundary } from './shell/error-boundary'

const theme = createTheme({
  components: {
    // A menu opened by a key has its first entry ready, not a placeholder that says nothing.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
  },
})

const desktop = openDesktop()
const errors = createPageErrors(desktop)
watchPageErrors(errors)

const root = document.getElementById('root')
if (root) {
  // Mantine would inject style elements, which the content security policy forbids; its variables
  // come from its stylesheet and ours.
  createRoot(root, {
    onCaughtError: (error, { componentStack }) => errors.log('render', error, componentStack),
    onUncaughtError: (error, { componentStack }) => errors.log('render', error, componentStack),
  }).render(
    <StrictMode>
      <ErrorBoundary fallback={() => <BrokenApp desktop={desktop} />}>
        <MantineProvider
          theme={theme}
          defaultColorScheme="auto"
          withCssVariables={false}
          withGlobalClasses={false}
          deduplicateCssVariables
        >
          <App desktop={desktop} />
        </MantineProvider>
      </ErrorBoundary>
    </StrictMode>,
  )
}
