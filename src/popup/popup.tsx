import { render } from 'preact'
import '../ui/tokens.css'
import './popup.css'
import { Popup } from './view.tsx'

const app = document.getElementById('app')
if (app) render(<Popup />, app)
