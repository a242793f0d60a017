/** What a page's heap is made of: compiled code, which is bytecode, machine code and notes for both, and all the rest. */
import type { CDPSession } from 'playwright-core';
import { z } from 'zod';

/** As the browser's developer tools save it; edges, strings and traces are left out. */
const snapshotSchema = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      /** Names of the values of each field, where it has names. */
      node_types: z.array(z.union([z.array(z.string()), z.string()])),
    }),
  }),
  /** One node after the other, each with a number for every field. */
  nodes: z.array(z.number()),
});

const CODE = 'code';
/** What the browser itself holds for the page: listed with the heap, and not counted in it. */
const BROWSERS = 'native';

export interface HeapParts {
  codeMb: number;
  /** Objects, texts, numbers, functions: what the page itself holds. */
  dataMb: number;
}

const partsOf = (text: string): HeapParts => {
  const { snapshot, nodes } = snapshotSchema.parse(JSON.parse(text));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const typeAt = fields.indexOf('type');
  const sizeAt = fields.indexOf('self_size');
  const code = types[typeAt]?.indexOf(CODE) ?? -1;
  const browsers = types[typeAt]?.indexOf(BROWSERS) ?? -1;
  if (code < 0 || sizeAt < 0) throw new Error('this browser writes heap snapshots of another kind');
  let codeBytes = 0;
  let dataBytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const size = nodes[node + sizeAt] ?? 0;
    const type = nodes[node + typeAt];
    if (type === code) codeBytes += size;
    else if (type !== browsers) dataBytes += size;
  }
  return { codeMb: codeBytes / 1e6, dataMb: dataBytes / 1e6 };
};

/** Takes some seconds: the browser writes down everything that it holds. */
export const heapParts = async (devTools: CDPSession): Promise<HeapParts> => {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => {
    chunks.push(chunk);
  };
  devTools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devTools.off('HeapProfiler.addHeapSnapshotChunk', take);
  return partsOf(chunks.join(''));
};
