import { createContext, useContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);

/**
 * The nonce of this request's Content-Security-Policy. Undefined in the browser, where the attribute is hidden from
 * scripts anyway.
 */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
