import { createMemoryRouter } from 'react-router';
import { Frame } from './components/Frame.tsx';
import { ForwardPlanScreen } from './forwardPlan/ForwardPlanScreen.tsx';
import { BinScreen } from './history/BinScreen.tsx';
import { binPath } from './history/binPath.ts';
import { ProgrammeScreen } from './programme/ProgrammeScreen.tsx';
import { ProgrammesScreen } from './programme/ProgrammesScreen.tsx';
import { programmeTabs } from './programme/programmeTabs.tsx';
import { MeetingScreen } from './screens/MeetingScreen.tsx';
import { MeetingsScreen } from './screens/MeetingsScreen.tsx';

/** Kept in memory: the window has no address bar, and an address would outlive the library it points into. */
export const router = createMemoryRouter([
  {
    element: <Frame />,
    children: [
      { index: true, element: <MeetingsScreen /> },
      { path: binPath, element: <BinScreen /> },
      { path: 'forward-plan/:rowId?', element: <ForwardPlanScreen /> },
      { path: 'meetings/:meetingId', element: <MeetingScreen /> },
      { path: 'programmes', element: <ProgrammesScreen /> },
      {
        path: 'programmes/:programmeId',
        element: <ProgrammeScreen />,
        // A tab may have one of its rows open beside it, which its address names.
        children: programmeTabs.map(({ path, Screen }) =>
          path === ''
            ? { index: true, element: <Screen /> }
            : { path: `${path}/:rowId?`, element: <Screen /> },
        ),
      },
    ],
  },
]);
