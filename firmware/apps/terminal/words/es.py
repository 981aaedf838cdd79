"""Spanish. Capitals go without accents, as they have no room for them."""

NAME = "ES"

TITLES = {
    "boot": "EXONOMY",
    "safe": "MODO SEGURO",
    "unenrolled": "ALTA DE LA CAJA",
    "idle": "LISTA",
    "full": "LLENA",
    "updating": "ACTUALIZANDO",
    "scan": "REVISANDO",
    "confirm": "¿COBRAR ESTO?",
    "amount": "UNA PARTE",
    "too-much": "ES DEMASIADO",
    "signing": "FIRMANDO",
    "sent": "ENVIANDO",
    "queued": "EN COLA",
    "waiting": "ESPERE",
    "accepted": "ACEPTADO",
    "paid": "PAGADO",
    "refused": "RECHAZADO",
    "unpaid": "SIN PAGO",
    "void": "¿ANULAR VENTA?",
    "voided": "ANULADO",
    "history": "VENTAS",
    "settings": "AJUSTES",
    "totals": "DIA {}",
    "close": "¿FIN DIA {}?",
    "closed": "FIN DIA {}",
    "key": "CLAVE DE CAJA",
    "about": "ESTA CAJA",
    "trouble": "NO ARRANCA",
}

KEYS = {
    "confirm": "OK=sí C=no",
    "amount": "OK=sí C=no",
    "queued": "C=anular",
    "unpaid": "OK=visto",
    "void": "OK=anular C=no",
    "settings": "1-7   C=volver",
    "totals": "OK=papel 0=fin",
    "close": "OK=cerrar C=no",
    "closed": "OK=papel C=salir",
}

TEXTS = {
    "boot": "Arrancando ...",
    "full": "Memoria llena. Conecte la caja a la red.",
    "updating": "No la apague. Las ventas pueden esperar.",
    "scan": "Revisando ...",
    "signing": "firmando ...",
    "sent": "enviando ...",
    "queued": "Firmado. Se enviará luego.",
    "waiting": "Guarde el género hasta PAGADO.",
    "accepted": "Recibido. El pago viene.",
    "paid": "Dinero liberado.",
    "paid-in": "en {} s",
    "unpaid": "No habrá dinero. Pida otro pago.",
    "void": "No se envió. No contará.",
    "voided": "No se cobró. El código aún vale.",
    "close": "Lo no pagado pasa al día siguiente.",
    "idle": "Escanee código",
    "queued-number": "{} en cola",
    "no-sales": "Aún sin ventas",
    "bad-enrolment": "Alta no válida: ",
    "of": "de {}",
    "at-most": "máximo {}",
}

SAFE = {
    "unfinished": "Montaje cortado. Nada se pierde. Enchufe el cable y repita exonomy device flash.",
    "damaged": "Programa dañado. Nada se pierde. Enchufe y ejecute exonomy device flash.",
    "crashes": "Falla cada vez. Nada se pierde. Avise a quien la montó: hay que renovarla.",
}

REFUSALS = {
    "not-ours": "No es un vale. Pida otro código.",
    "too-long": "Código muy largo. Pida otro.",
    "unreadable": "Código dañado. Escanee otra vez.",
    "other-merchant": "Vale de otra tienda. No lo acepte.",
    "forged-note": "Vale FALSO. No lo acepte.",
    "forged-authorization": "Código FALSO. No lo acepte.",
    "other-audience": "Código para otra tienda. Pida uno para la suya.",
    "other-holder": "No es del dueño del vale. No lo acepte.",
    "other-trade": "Código de otra venta. Pida otro.",
    "other-currency": "Código en otra moneda. Pida otro.",
    "unknown-currency": "Moneda no conocida. Pida otro código.",
    "nothing": "Código sin importe. Pida otro.",
    "more-than-note": "Más de lo que hay en el vale. Pida menos.",
    "note-expired": "Vale caducado. No lo acepte.",
    "expired": "Código caducado. Pida uno nuevo.",
    "used": "Código ya usado aquí. Pida uno nuevo.",
    "lease-currency": "Sin red. Esta moneda solo con red.",
    "lease-over": "Mucho sin red. Conecte primero la caja.",
    "lease-each": "Sin red. Es mucho en una venta. Cobre menos.",
    "lease-total": "Sin red. Límite alcanzado. Conecte la caja.",
    "backlog-full": "Demasiadas en cola. Conecte la caja.",
    "nonces-full": "Memoria llena. Conecte la caja.",
    "journal-full": "Memoria llena. No se cobró nada. Conecte la caja.",
    "revoked": "Caja sin permiso. Pida darla de alta otra vez.",
    "void-late": "Tarde: ya se envió. Devuelva dinero o género.",
}

BLOCKED = {
    "not-enrolled": "No conocida. Pida su alta.",
    "revoked": "Caja bloqueada. Pida su alta.",
}

FAULTS = {
    "network": "Sin red. Ventas guardadas.",
    "broker": "Red no la deja. Pida nueva alta.",
    "cable": "No responde. Mire el cable.",
    "certificate": "Red equivocada. Pida nueva alta.",
    "scanner": "Lector mudo. Mire el cable.",
    "nfc": "Lector NFC no va. Use cámara.",
    "printer": "Sin impresora. Mire el cable.",
    "paper": "Ponga papel en la impresora.",
    "battery": "Batería baja. Enchúfela.",
    "clock": "hora no segura",
}

STATES = {
    "paid": "pagado",
    "accepted": "aceptado",
    "queued": "en cola",
    "waiting": "espera",
    "refused": "sin pago",
    "void": "anulado",
}

MENU = ("Idioma", "Sonido", "Papel", "Total día", "Día cerrado", "Clave", "Esta caja")
SWITCH = ("no", "sí")

ABOUT = {
    "version": "Versión",
    "name": "Caja",
    "link": "Red",
    "clock": "Hora",
    "battery": "Batería",
    "queued": "En cola",
    "up": "sí",
    "down": "no",
    "sure": "segura",
    "unsure": "no segura",
    "mains": "enchufe",
}

PAPER = {
    "receipt": "RECIBO",
    "proof": "Prueba",
    "time": "Hora (UTC)",
    "till": "Caja",
    "day": "DIA {}",
    "from": "Desde",
    "to": "Hasta",
    "so-far": "sin cerrar",
    "closed": "cerrado",
    "keep": "Guarde el papel: PAGADO vendrá cuando la caja tenga red.",
    "start": "primera venta",
}
