import type { ComponentProps, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { WholeRecord } from '../review/whole-record.tsx'
import { CalmState } from './calm-states.tsx'

type Props = ComponentProps<typeof WholeRecord>

/** The look at the whole record, which is loaded only when somebody asks for it. */
export function WholeRecordView(props: Props) {
  const [View, setView] = useState<FunctionComponent<Props>>()
  useEffect(() => {
    void import('../review/whole-record.tsx').then((loaded) => setView(() => loaded.WholeRecord))
  }, [])
  return View ? <View {...props} /> : <CalmState tips={{ state: 'preparing' }} />
}
