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
import { App } from './shell/app'

const theme = createTheme({
  components: {
    // A menu opened by a key has its first entry ready, not a placeholder that says nothing.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
  },
})

const root = document.getElementById('root')
if (root) {
  // Mantine would inject style elements, which the content security policy forbids; its variables
  // come from its stylesheet and ours.
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
        deduplicateCssVariables
      >
        <App desktop={openDesktop()} />
      </MantineProvider>
    </StrictMode>,
  )
}
