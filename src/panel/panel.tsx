import { render } from 'preact'
import './panel.css'
import { Panel } from './view.tsx'

const app = document.getElementById('app')
if (app) render(<Panel />, app)
