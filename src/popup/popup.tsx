import { render } from 'preact'
import './popup.css'
import { Popup } from './view.tsx'

const app = document.getElementById('app')
if (app) render(<Popup />, app)
