import { serveSite } from "./staticServer";

const { url } = await serveSite("dist", Number(process.env.PORT ?? 4173));
console.log(`\nSamenwerkingskaart: ${url}\nCtrl+C stops it.`);
