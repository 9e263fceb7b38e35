import { z } from 'zod'
import { answerBuildRequest } from './answer-request'

// The app's policy forbids making code from text, which zod would otherwise try.
z.config({ jitless: true })

addEventListener('message', (event: MessageEvent<unknown>) => {
  void answerBuildRequest(event.data).then((reply) => {
    if (reply !== null) postMessage(reply)
  })
})
