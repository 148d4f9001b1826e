import { Tabs as Base } from '@mantine/core';
import type { ReactNode } from 'react';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Only the open tab is mounted: a chart never lives in a hidden one. */
export const Tabs = ({ label, tabs, value, onChange }: TabsProps) => (
  <Base value={value} onChange={(id) => id !== null && onChange(id)} keepMounted={false}>
    <Base.List aria-label={label} mb="md">
      {tabs.map((tab) => (
        <Base.Tab key={tab.id} value={tab.id}>
          {tab.label}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map((tab) => (
      <Base.Panel key={tab.id} value={tab.id}>
        {tab.content}
      </Base.Panel>
    ))}
  </Base>
);
