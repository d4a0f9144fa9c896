import type { Platform } from '#libs/envelope';

/** What a notice text is filled with. */
export interface NoticeFacts {
  /** The people whom it is about, each with name and app, such as `Ada (WhatsApp)`. */
  readonly people: string;
  /** The invitation's links, one a line. */
  readonly links: string;
  /** The conversations, one a line. */
  readonly conversations: string;
  /** Why something failed, in words. */
  readonly reason: string;
  /** The number of a conversation. */
  readonly number: string;
}

/** The notices that egress can say, by the schema's number. */
export interface NoticeTexts {
  readonly invitation: string;
  readonly joined: string;
  readonly left: string;
  readonly stopped: string;
  readonly who: string;
  readonly whoNobody: string;
  readonly switched: string;
  readonly invitationInvalid: string;
  readonly help: string;
  readonly notDelivered: string;
  readonly closed: string;
  readonly full: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly otherReason: string;
  readonly someone: string;
}

/** How people know each platform. */
export const platformLabels: Readonly<Record<Platform, string>> = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
};

const english: NoticeTexts = {
  invitation:
    'Share one of these links. Whoever opens it and confirms within 24 hours joins you here; each works once.\n{links}',
  joined:
    'You are now talking with {people}. Sealpost passes messages between the apps; they are not end-to-end encrypted. Write stop to leave, invite to add somebody, who to see who is here.',
  left: '{people} left the conversation.',
  stopped: 'You left the conversation. Nothing more will be passed on.',
  who: 'Your conversations:\n{conversations}\nWrite switch and a number to change the current one.',
  whoNobody: 'You are in no conversation. Write new to begin one.',
  switched: 'You are now writing to {people}.',
  invitationInvalid: 'This invitation cannot be used. Ask for a new one.',
  help: 'This is Sealpost. Write new to invite somebody on WhatsApp, Messenger or Instagram.',
  notDelivered: 'Not delivered: {reason}',
  closed: 'This conversation was closed.',
  full: 'This conversation already has eight people.',
  reasons: {
    window_closed: 'they have not written for more than 24 hours.',
    recipient_unavailable: 'they cannot be reached.',
    policy_refused: 'their app refused it.',
    expired: 'it could not be sent in time.',
    uncertain: 'their app did not confirm it; it may have arrived.',
    too_large: 'it is too large.',
  },
  otherReason: 'something went wrong.',
  someone: 'Somebody',
};

const german: NoticeTexts = {
  invitation:
    'Gib einen dieser Links weiter. Wer ihn öffnet und binnen 24 Stunden bestätigt, kommt hier dazu; jeder gilt einmal.\n{links}',
  joined:
    'Du sprichst jetzt mit {people}. Sealpost reicht Nachrichten zwischen den Apps weiter; sie sind nicht Ende-zu-Ende-verschlüsselt. Schreib stopp, um zu gehen, einladen, um jemanden dazuzuholen, wer, um zu sehen, wer hier ist.',
  left: '{people} hat das Gespräch verlassen.',
  stopped: 'Du hast das Gespräch verlassen. Es wird nichts mehr weitergegeben.',
  who: 'Deine Gespräche:\n{conversations}\nSchreib wechseln und eine Nummer, um das aktuelle zu ändern.',
  whoNobody: 'Du bist in keinem Gespräch. Schreib neu, um eines zu beginnen.',
  switched: 'Du schreibst jetzt an {people}.',
  invitationInvalid: 'Diese Einladung kann nicht verwendet werden. Bitte um eine neue.',
  help: 'Hier ist Sealpost. Schreib neu, um jemanden auf WhatsApp, Messenger oder Instagram einzuladen.',
  notDelivered: 'Nicht zugestellt: {reason}',
  closed: 'Dieses Gespräch wurde geschlossen.',
  full: 'In diesem Gespräch sind schon acht Personen.',
  reasons: {
    window_closed: 'die Person hat seit mehr als 24 Stunden nicht geschrieben.',
    recipient_unavailable: 'die Person ist nicht erreichbar.',
    policy_refused: 'die App der Person hat sie abgelehnt.',
    expired: 'sie konnte nicht rechtzeitig gesendet werden.',
    uncertain: 'die App der Person hat sie nicht bestätigt; vielleicht ist sie angekommen.',
    too_large: 'sie ist zu groß.',
  },
  otherReason: 'etwas ist schiefgegangen.',
  someone: 'Jemand',
};

const spanish: NoticeTexts = {
  invitation:
    'Comparte uno de estos enlaces. Quien lo abra y confirme en 24 horas se une aquí; cada uno sirve una vez.\n{links}',
  joined:
    'Ahora hablas con {people}. Sealpost pasa los mensajes entre las apps; no están cifrados de extremo a extremo. Escribe parar para salir, invitar para sumar a alguien, quien para ver quién está.',
  left: '{people} salió de la conversación.',
  stopped: 'Saliste de la conversación. No se pasará nada más.',
  who: 'Tus conversaciones:\n{conversations}\nEscribe cambiar y un número para cambiar la actual.',
  whoNobody: 'No estás en ninguna conversación. Escribe nuevo para empezar una.',
  switched: 'Ahora escribes a {people}.',
  invitationInvalid: 'Esta invitación no se puede usar. Pide una nueva.',
  help: 'Esto es Sealpost. Escribe nuevo para invitar a alguien en WhatsApp, Messenger o Instagram.',
  notDelivered: 'No entregado: {reason}',
  closed: 'Esta conversación se cerró.',
  full: 'Esta conversación ya tiene ocho personas.',
  reasons: {
    window_closed: 'la persona no ha escrito en más de 24 horas.',
    recipient_unavailable: 'no se puede contactar a la persona.',
    policy_refused: 'su app lo rechazó.',
    expired: 'no se pudo enviar a tiempo.',
    uncertain: 'su app no lo confirmó; quizá llegó.',
    too_large: 'es demasiado grande.',
  },
  otherReason: 'algo salió mal.',
  someone: 'Alguien',
};

const languages: Readonly<Record<string, NoticeTexts>> = { en: english, de: german, es: spanish };

/** The texts of a language by its BCP 47 tag; English where the table has no better. */
export const noticeTextsOf = (language: string): NoticeTexts =>
  languages[language.toLowerCase().split('-')[0] ?? ''] ?? english;

/** Fills the places of a text. */
export const fillText = (template: string, facts: Partial<NoticeFacts>): string =>
  template.replace(/\{(\w+)\}/g, (_, place: string) => placesOf(facts)[place] ?? '');

const placesOf = (facts: Partial<NoticeFacts>): Readonly<Record<string, string | undefined>> => ({
  ...facts,
});
