import { render } from 'preact'
import './welcome.css'
import { Welcome } from './view.tsx'

const app = document.getElementById('app')
if (app) render(<Welcome />, app)
