import { render } from 'preact'
import './learning.css'
import { MyLearning } from './view.tsx'

const app = document.getElementById('app')
if (app) render(<MyLearning />, app)
