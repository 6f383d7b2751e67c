/**
 * Prisma's schema engine as WebAssembly, over a driver adapter: the same migrations, checksums and `_prisma_migrations`
 * table as `prisma migrate`, without a downloaded program, and on PGlite as well.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";

type EngineModule = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");
type ScriptRunner = (script: string) => Promise<unknown>;

let loading: Promise<EngineModule> | null = null;

/** A schema engine over one database. `runScript` runs many statements at once. Call `free()` when done with it. */
export async function openSchemaEngine(options: {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  runScript: ScriptRunner;
  schemaFiles: { path: string; content: string }[];
}): Promise<SchemaEngine> {
  loading ??= loadEngine();
  const { SchemaEngine } = await loading;
  const datamodels = options.schemaFiles.map((file): [string, string] => [file.path, file.content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(forEngine(options.adapter, options.runScript));
  return SchemaEngine.new({ datamodels }, () => {}, adapter);
}

/** The WebAssembly must be loaded once a process. */
async function loadEngine(): Promise<EngineModule> {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        console.error("schema engine:", message);
      },
    },
  });
  const engine: EngineModule = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const code = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const imports = { "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports };
  const { exports } = new WebAssembly.Instance(code, imports);
  engine.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  return engine;
}

function forEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
  runScript: ScriptRunner,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => adapterForEngine(await factory.connect(), runScript),
    connectToShadowDb: () => Promise.reject(new Error("Shadow databases are opened by their own connection")),
  };
}

/** Both adapters as the engine needs them; each line mends one thing it stumbles over. */
function adapterForEngine(adapter: SqlDriverAdapter, runScript: ScriptRunner): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: (level) => adapter.startTransaction(level),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
    // Catalog columns of type "char" may hold '', which the engine refuses as a Character but takes as Text.
    async queryRaw(query) {
      const result = await adapter.queryRaw(query);
      const columnTypes = result.columnTypes.map((type, column) =>
        type === ColumnTypeEnum.Character && result.rows.some((row) => row[column] === "") ? ColumnTypeEnum.Text : type,
      );
      return { ...result, columnTypes };
    },
    // adapter-pg splits scripts at every ';' (also inside $$ bodies); pglite-prisma-adapter does not wait for them.
    executeScript: async (script) => void (await runScript(script)),
  };
}
