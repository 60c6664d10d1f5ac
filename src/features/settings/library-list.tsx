import { libraries } from "virtual:libraries";
import { settingsText } from "#messages/compiled/settings.ts";
import { Table } from "#ui/table.tsx";

/** The libraries that come with the page and its server, each with its version and licence. */
export function LibraryList() {
  return (
    <Table label={settingsText("libraries")}>
      <thead>
        <tr>
          <th scope="col">{settingsText("library")}</th>
          <th scope="col">{settingsText("library-version")}</th>
          <th scope="col">{settingsText("library-licence")}</th>
        </tr>
      </thead>
      <tbody>
        {libraries.map(({ name, version, licence }) => (
          <tr key={`${name} ${version}`}>
            <th scope="row">{name}</th>
            <td>{version}</td>
            <td>{licence}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
