import { render } from 'preact'
import './settings.css'
import { Settings } from './view.tsx'

const app = document.getElementById('app')
if (app) render(<Settings />, app)
