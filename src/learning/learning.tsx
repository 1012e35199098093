import './learning.css'
import { showPage } from '../ui/show-page.tsx'
import { MyLearning } from './view.tsx'

void showPage(MyLearning, 'learningTitle')
