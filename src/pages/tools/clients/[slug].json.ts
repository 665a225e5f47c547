import { clients } from '@/opt/clients';
import { intakeOf } from '@/opt/clients/intakes';
import { planFormat } from '@/plan-files/json';
import { recipeVersion, writeRecipe } from '@/plan-files/recipe';

/** The worked clients of the book as plan files, which the program designer fetches for `#client-<slug>`. */
export function getStaticPaths() {
  return clients.map((client) => ({
    params: { slug: client.slug },
    props: { recipe: { name: `Worked client: ${client.title}`, intake: intakeOf(client), edits: [] } },
  }));
}

export function GET({ props: { recipe } }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }) {
  const file = { format: planFormat, version: recipeVersion, ...writeRecipe(recipe) };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
}
