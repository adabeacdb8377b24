import type { en } from "./errors.en";

export const es: Record<keyof typeof en, string> = {
  "error.storage.full":
    "El disco de este dispositivo está lleno y no se pudo guardar nada nuevo. Lo que ya estaba guardado está a salvo. Libera espacio y prueba de nuevo.",
  "error.storage.closed": "El navegador cerró nuestro almacenamiento. Lo guardado está a salvo. Cierra esta página y ábrela de nuevo.",
  "error.storage.gone":
    "Aquello a lo que esto pertenece se borró, así que ya no se guarda. El texto sigue en la pantalla hasta que salgas.",
  "error.storage.newer":
    "Rejoinder se actualizó mientras esta página estaba abierta. Lo que guardaste está a salvo. Cierra esta página y ábrela de nuevo.",
  "error.storage.copy":
    "Una actualización quiere guardar antes una copia de tu registro, y no hay espacio. No ha cambiado nada. Libera espacio y abre esta página de nuevo.",
  "error.storage.unreadable":
    "El navegador no pudo leer lo que guarda para nosotros. Cierra el navegador y ábrelo otra vez; casi siempre ayuda. No quites la extensión, porque eso lo borraría. Si sigue igual, recupera tu última copia.",
  "error.storage.failed": "El almacenamiento no pudo hacerlo esta vez. Lo guardado está a salvo. Cierra esta página y ábrela de nuevo.",
};
