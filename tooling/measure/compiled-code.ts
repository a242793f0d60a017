/** How much of a page's heap is compiled code: bytecode, machine code, and what the browser notes to write it. */
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

/** Bytes of the nodes that developer tools list as compiled code. */
const codeBytes = (text: string): number => {
  const { snapshot, nodes } = snapshotSchema.parse(JSON.parse(text));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const typeAt = fields.indexOf('type');
  const sizeAt = fields.indexOf('self_size');
  const code = types[typeAt]?.indexOf(CODE) ?? -1;
  if (code < 0 || sizeAt < 0) throw new Error('this browser writes heap snapshots of another kind');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + typeAt] === code) bytes += nodes[node + sizeAt] ?? 0;
  return bytes;
};

/** Takes some seconds: the browser writes down everything that it holds. */
export const compiledCodeMb = async (devTools: CDPSession): Promise<number> => {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => {
    chunks.push(chunk);
  };
  devTools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devTools.off('HeapProfiler.addHeapSnapshotChunk', take);
  return codeBytes(chunks.join('')) / 1e6;
};
