import { Navigate, type RouteObject, createMemoryRouter } from 'react-router';
import { ArchiveScreen } from './archive/ArchiveScreen.tsx';
import { Frame } from './components/Frame.tsx';
import { DecisionsScreen } from './decisions/DecisionsScreen.tsx';
import { ForwardPlanScreen } from './forwardPlan/ForwardPlanScreen.tsx';
import { BinScreen } from './history/BinScreen.tsx';
import { binPath } from './history/binPath.ts';
import { HomeScreen } from './home/HomeScreen.tsx';
import { PaperScreen } from './paper/PaperScreen.tsx';
import { PapersScreen } from './papers/PapersScreen.tsx';
import { ProgrammeScreen } from './programme/ProgrammeScreen.tsx';
import { ProgrammesScreen } from './programme/ProgrammesScreen.tsx';
import { programmeTabs } from './programme/programmeTabs.tsx';
import { keepPlace, lastPlace } from './lastPlace.ts';
import { ReadingScreen } from './reading/ReadingScreen.tsx';
import { RecordScreen } from './record/RecordScreen.tsx';
import { MeetingScreen } from './screens/MeetingScreen.tsx';
import { MeetingsScreen } from './screens/MeetingsScreen.tsx';
import { DataSection } from './settings/data/DataSection.tsx';
import { SettingsScreen } from './settings/SettingsScreen.tsx';
import { sectionScreens } from './settings/sectionScreens.ts';
import { councilSections, dataSection } from './settings/sections.ts';
import { SetUpCouncil } from './settings/setup/SetUpCouncil.tsx';
import { ShelfScreen } from './shelf/ShelfScreen.tsx';
import { CompareScreen } from './versions/CompareScreen.tsx';

const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      { index: true, element: <HomeScreen /> },
      { path: 'meetings', element: <MeetingsScreen /> },
      { path: 'meetings/new', element: <MeetingsScreen adding /> },
      { path: binPath, element: <BinScreen /> },
      { path: 'decisions/:rowId?', element: <DecisionsScreen /> },
      { path: 'forward-plan/:rowId?', element: <ForwardPlanScreen /> },
      { path: 'archive', element: <ArchiveScreen /> },
      { path: 'meetings/:meetingId', element: <MeetingScreen /> },
      { path: 'meetings/:meetingId/compare', element: <CompareScreen /> },
      { path: 'meetings/:meetingId/record/:sheet?', element: <RecordScreen /> },
      {
        path: 'settings',
        element: <SettingsScreen />,
        children: [
          { index: true, element: <Navigate to="organisation" replace /> },
          { path: 'new', element: <SetUpCouncil /> },
          { path: dataSection.path, element: <DataSection /> },
          ...councilSections.map(({ path }) => {
            const Screen = sectionScreens[path];
            return { path: `${path}/:rowId?`, element: <Screen /> };
          }),
        ],
      },
      { path: 'shelf', element: <ShelfScreen /> },
      { path: 'shelf/:shelfPackId', element: <ReadingScreen /> },
      { path: 'papers', element: <PapersScreen /> },
      { path: 'papers/new', element: <PapersScreen adding /> },
      // A place in the paper that a search, a finding or the page view leads to.
      { path: 'papers/:paperId/:place?', element: <PaperScreen /> },
      { path: 'programmes', element: <ProgrammesScreen /> },
      { path: 'programmes/new', element: <ProgrammesScreen adding /> },
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
];

/** Kept in memory: the window has no address bar, and an address would outlive the library it points into. */
export const router = createMemoryRouter(routes, { initialEntries: [lastPlace()] });
router.subscribe(({ location }) => keepPlace(location.pathname));
