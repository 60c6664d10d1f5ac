// Takes the pictures of the user's guide from the running product: npm run screenshots [-- NAME …]
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scenes } from "./scenes.ts";
import { openStudios } from "./studio.ts";

const folder = fileURLToPath(new URL("../../docs/guide/images/", import.meta.url));
const wanted = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const studios = await openStudios();
try {
  for (const [name, scene] of Object.entries(scenes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const path = `${folder}${name}.png`;
    await studios.use(async (studio) => {
      const { root, height } = await scene(studio);
      const page = root.page();
      const box = await root.boundingBox();
      if (!box) throw new Error(`${name}: there is nothing to see.`);
      const clip = { ...box, height: Math.min(box.height, height ?? box.height) };
      await page.screenshot({ path, clip, caret: "hide", animations: "disabled" });
    });
    console.log(`${name}.png  ${Math.round(statSync(path).size / 1000)} kB`);
  }
} finally {
  await studios.close();
}
