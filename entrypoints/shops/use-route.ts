import { useEffect, useState } from 'preact/hooks';
import { hrefOf, parseRoute, type Route } from '../../components/shops/route';

/** The route in the address; follows links, back and forward. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Go to a route as a link would. */
export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

/** Go to a route in place of the one that is open, so that "back" does not lead through every choice made in a view. */
export function changeTo(route: Route): void {
  location.replace(hrefOf(route));
}
