import { describe, expect, it } from 'vitest';
import { aDesk, aFile, names } from './a-desk.ts';

describe('import desk', () => {
  it('reads what is added, lists what is refused, and takes each back by undo', async () => {
    const { desk } = aDesk();
    await desk.add([aFile('a.csv'), aFile('b.csv', '!')]);
    expect(names(desk)).toEqual(['a.csv']);
    expect(desk.state().read.refused).toEqual([{ name: 'b.csv', message: 'This is no table.' }]);
    await desk.remove('a.csv');
    expect(names(desk)).toEqual([]);
    expect(desk.state().undo).toBe('removing a.csv');
    await desk.undo();
    expect(names(desk)).toEqual(['a.csv']);
    await desk.undo();
    expect(desk.state().files).toEqual([]);
    await desk.redo();
    expect(names(desk)).toEqual(['a.csv']);
  });

  it('plans again with each answer, and an answer can be taken back', async () => {
    const { desk } = aDesk();
    await desk.add([aFile('a.csv')]);
    await desk.answer({ 'kind:a.csv': 'pay' }, 'the kind of a.csv');
    expect(desk.state().read.plans[0]?.kindReason).toBe('pay');
    await desk.undo();
    expect(desk.state().answers).toEqual({});
    expect(desk.state().read.plans[0]?.kindReason).toBe('');
    await desk.redo();
    await desk.answer({ 'kind:a.csv': null }, 'the kind of a.csv');
    expect(desk.state().answers).toEqual({});
  });

  it('leaves out a file that is already in hand and gives another file of the same name a name of its own', async () => {
    const { desk } = aDesk();
    await desk.add([aFile('a.csv')]);
    await desk.add([aFile('a.csv'), aFile('a.csv', 'other content')]);
    expect(names(desk)).toEqual(['a.csv', 'a (2).csv']);
  });

  it('never mixes sample data with real files', async () => {
    const { desk } = aDesk();
    await desk.add([aFile('s.csv')], { sample: true });
    expect(desk.state().sample).toBe(true);
    await desk.add([aFile('mine.csv')]);
    expect([names(desk), desk.state().sample]).toEqual([['mine.csv'], false]);
  });

  it('leaves nothing of a canceled addition and keeps what was there', async () => {
    const { desk } = aDesk({ delay: 20 });
    await desk.add([aFile('kept.csv')]);
    const adding = desk.add([aFile('one.csv'), aFile('two.csv')]);
    await new Promise((resume) => setTimeout(resume, 30));
    expect(desk.state().work).toMatchObject({ file: 'two.csv', position: 2, files: 2 });
    desk.cancel();
    await adding;
    expect(desk.state().work).toBeNull();
    expect(desk.state().files.map((file) => file.name)).toEqual(['kept.csv']);
    await desk.answer({ x: 'y' }, 'anything');
    expect(names(desk)).toEqual(['kept.csv']);
  });

  it('says that a file was moved or removed while it was read, and reads the others', async () => {
    const { desk } = aDesk();
    const gone = Object.assign(aFile('gone.csv'), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    await desk.add([gone, aFile('here.csv')]);
    expect(names(desk)).toEqual(['here.csv']);
    expect(desk.state().read.refused[0]).toMatchObject({ name: 'gone.csv' });
    expect(desk.state().read.refused[0]?.message).toContain('moved, changed or removed');
  });

  it('keeps the files in hand when the reader dies, and a fresh reader reads them again', async () => {
    const { desk, opened } = aDesk();
    await desk.add([aFile('a.csv'), aFile('b.csv')]);
    opened[0]!.die();
    expect(desk.state().problem).toBe('The reader stopped.');
    expect(desk.state().files).toHaveLength(2);
    await desk.restart();
    expect(desk.state().problem).toBeNull();
    expect(opened).toHaveLength(2);
    expect(opened[1]!.calls).toEqual(['add a.csv', 'add b.csv']);
    expect(names(desk)).toEqual(['a.csv', 'b.csv']);
  });
});
