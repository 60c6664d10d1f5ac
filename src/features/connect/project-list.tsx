import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "#components/error-notice.tsx";
import { ReadError } from "#components/read-error.tsx";
import { formatAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { PlatformError } from "#platforms/errors.ts";
import { Chip } from "#ui/chip.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import styles from "./start-page.module.css";

export type ProjectListProps = { readonly connection: ReadableConnection };

/** A connection: whose token it is, and its projects with what lies at their top. */
export function ProjectList({ connection }: ProjectListProps) {
  const { id, name, account, platform } = connection;
  const owner = useQuery({
    queryKey: ["whoami", id, account],
    queryFn: ({ signal }) => platform.whoami({ signal }),
  });
  const projects = useQuery({
    queryKey: ["projects", id, account],
    queryFn: ({ signal }) => platform.projects(undefined, { signal }),
  });
  const askAgain = () => {
    void owner.refetch();
    void projects.refetch();
  };
  return (
    <section className={styles["connection"]} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles["account"]}>{owner.data ? connectText("as", { name: owner.data.name }) : null}</p>
      {projects.error instanceof PlatformError ? (
        <ReadError error={projects.error} connection={connection} onRetry={askAgain} />
      ) : null}
      {projects.isPending ? <Skeleton label={connectText("asking-for-projects", { name })} /> : null}
      {projects.data?.items.map((project) => (
        <details key={project.id} className={styles["project"]} open>
          <summary>
            {project.name} {project.canWrite ? null : <Chip>{connectText("read-only")}</Chip>}
          </summary>
          <ProjectObjects connection={connection} project={project.id} />
        </details>
      ))}
    </section>
  );
}

type ProjectObjectsProps = { readonly connection: ReadableConnection; readonly project: string };

const PAGE_SIZE = 20;

function ProjectObjects({ connection, project }: ProjectObjectsProps) {
  const found = useQuery({
    queryKey: ["find", connection.id, connection.account, project],
    queryFn: ({ signal }) =>
      connection.platform.find({ project, pageSize: PAGE_SIZE, recentFirst: true }, { signal }),
  });
  if (found.error instanceof PlatformError) return <ErrorNotice error={found.error} call="read" />;
  if (!found.data) return <Skeleton label={connectText("looking-into-project")} />;
  const objects = found.data.items.filter(({ objectClass }) => objectClass !== "folder");
  return (
    <ul className={styles["list"]}>
      {objects.map(({ ref, name, objectClass }) => (
        <li key={ref.objectId}>
          <a href={formatAddress({ kind: "object", ref })}>{name}</a>
          <small>
            {objectClass} · {ref.objectId}
          </small>
        </li>
      ))}
      {found.data.next !== undefined ? (
        <li className={styles["more"]}>{connectText("first-shown", { count: objects.length })}</li>
      ) : null}
    </ul>
  );
}
