import { type OptionsOf } from '../shared/attributes.js';
/** The options of `<kpu-share-bar>`. */
export declare const shareBarOptions: {
    url: import("../shared/attributes.js").OptionType<string>;
    heading: import("../shared/attributes.js").OptionType<string | undefined>;
    text: import("../shared/attributes.js").OptionType<string | undefined>;
    networks: import("../shared/attributes.js").OptionType<string>;
    label: import("../shared/attributes.js").OptionType<string | undefined>;
    display: import("../shared/attributes.js").OptionType<"text" | "icon" | "both">;
    messages: import("../shared/attributes.js").OptionType<Partial<import("../../index.js").Messages> | undefined>;
    targets: import("../shared/attributes.js").OptionType<readonly import("../../index.js").ShareTarget[] | undefined>;
};
/** The parsed options. */
export type ShareBarOptions = OptionsOf<typeof shareBarOptions>;
