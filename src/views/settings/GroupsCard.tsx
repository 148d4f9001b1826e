import { useState } from 'react';
import { Button, Card, Dialog, Switch } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';

/** Which groups of people are looked at. Race or ethnicity is a special category: switched on deliberately, never by a slip (PR4). */
export const GroupsCard = () => {
  const {
    settings: { groupsOn },
    changeSettings,
  } = useSession();
  const [asking, setAsking] = useState(false);
  const setRace = (raceEthnicity: boolean) => changeSettings({ groupsOn: { ...groupsOn, raceEthnicity } });
  return (
    <Card title="Groups" foot="Off = neither stored nor computed. Nothing here ever scores a person.">
      <Switch
        label="Gender"
        checked={groupsOn.gender}
        onChange={(gender) => changeSettings({ groupsOn: { ...groupsOn, gender } })}
        hint="Pay gaps, parity of leadership, selection rates"
      />
      <Switch
        label="Race or ethnicity"
        checked={groupsOn.raceEthnicity}
        onChange={(on) => (on ? setAsking(true) : setRace(false))}
        hint="The same figures by race or ethnicity; asks once more before it is switched on"
      />
      <Dialog
        title="Use race or ethnicity?"
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Leave it off</Button>
            <Button
              kind="primary"
              onClick={() => {
                setAsking(false);
                setRace(true);
              }}
            >
              Use it
            </Button>
          </>
        }
      >
        <p>
          Race and ethnicity are specially protected by law in many places, and a figure about few people can point at one of them. Use them
          only for a stated purpose, such as finding unequal pay or selection, and with whoever answers for data protection in agreement.
          Leaders see them from 20 people on, and never crossed with anything else.
        </p>
      </Dialog>
    </Card>
  );
};
