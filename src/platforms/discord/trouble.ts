import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** What a failed call means for what is to be done next. */
export type Trouble =
  /** It was answered before: by a call whose own answer was lost, or by another delivery. */
  | 'answered'
  /** It can no longer be answered. */
  | 'expired'
  /** The bot may not write there. Trying again would count as an invalid request, of which Discord takes so many. */
  | 'forbidden'
  /** Discord refuses what is sent; sent again it would be refused again. */
  | 'refused'
  /** Discord or the way to it has a fault: it may pass the next time. */
  | 'passing';

/** Interactions that are not known, were answered, or whose fifteen minutes are over. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DiscordAPIError) {
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'answered';
    if (error.code === RESTJSONErrorCodes.UnknownInteraction) return 'expired';
    if (error.code === RESTJSONErrorCodes.InvalidWebhookToken) return 'expired';
    if (error.status === 403) return 'forbidden';
    return error.status >= 500 || error.status === 429 ? 'passing' : 'refused';
  }
  if (error instanceof HTTPError) return error.status >= 500 || error.status === 429 ? 'passing' : 'refused';
  return 'passing'; // the connection was cut, or timed out
}
