import { render } from 'preact'
import '../ui/tokens.css'
import './settings.css'
import { Settings } from './view.tsx'

const app = document.getElementById('app')
if (app) render(<Settings />, app)
