import { renderCommand } from './render-command'

/** Entry of `npm run render -- plan.json out.docx`, in plain Node without a window. */
void renderCommand(process.argv.slice(2), console).then((code) => {
  process.exitCode = code
})
