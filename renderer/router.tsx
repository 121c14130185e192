import { createMemoryRouter } from 'react-router';
import { Frame } from './components/Frame.tsx';
import { MeetingScreen } from './screens/MeetingScreen.tsx';
import { MeetingsScreen } from './screens/MeetingsScreen.tsx';

/** Kept in memory: the window has no address bar, and an address would outlive the library it points into. */
export const router = createMemoryRouter([
  {
    element: <Frame />,
    children: [
      { index: true, element: <MeetingsScreen /> },
      { path: 'meetings/:meetingId', element: <MeetingScreen /> },
    ],
  },
]);
