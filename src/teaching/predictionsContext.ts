import { createContext } from 'react'

/** Whether lessons ask before they show. Off for demos; on by default. */
export const PredictionsContext = createContext(true)
