import './app.css'
import './icon.svg'
import { bringIslandsToLife } from './islands.ts'

bringIslandsToLife()
