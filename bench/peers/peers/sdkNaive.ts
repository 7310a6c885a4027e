import { naiveSource, sdkOf } from "./sdk.ts";
import { serve } from "./serve.ts";
import { simpleSchema } from "./simple.ts";

// Each resolver calls the SDK for itself, as in the first version of any such server.
serve(simpleSchema(), (token) => naiveSource(sdkOf(token)));
