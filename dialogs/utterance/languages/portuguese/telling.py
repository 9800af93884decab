"""Words by which Portuguese is known, many of them Spanish as well: forms of regular verbs, and plain words."""

from __future__ import annotations

from dialogs.utterance.language import words

_ENDINGS = {
    "ar": "o as a amos am ei aste ou aram ava avas avam ara aras arao aria ariam e es emos em ar ares arem"
    " ando ado ada ados adas",
    "er": "o es e emos em i este eu eram ia ias iam era erao eria eriam a as amos am er eres erem endo ido"
    " ida idos idas",
    "ir": "o es e imos em i iste iu iram ia ias iam ira irao iria iriam a as amos am ir ires irem indo ido"
    " ida idos idas",
}
_VERBS = words(
    """
    abandonar abrir acabar aceder acessar achar acompanhar acreditar acumular adaptar administrar
    admitir advertir agendar agilizar agradecer aguardar ajudar ajustar alertar alojar alterar analisar
    andar anular anunciar apagar aparecer aplicar aprovisionar apurar arrancar arrumar ascender atender
    ativar atrasar atualizar autenticar autorizar averiguar avisar bastar bloquear buscar cadastrar
    calcular cancelar causar checar chegar cobrar coincidir colaborar comecar comentar completar comprar
    comunicar conceder conectar conferir configurar confirmar conseguir constar consultar contactar
    contar contestar continuar contratar copiar correr corrigir cortar criar decidir deixar demitir
    demorar depender desabilitar desaparecer desativar desbloquear descartar descobrir desconectar
    desfazer desligar dever devolver diagnosticar digitalizar dirigir disparar divorciar dormir duplicar
    elevar eliminar emitir encaminhar encerrar encontrar entender entrar enviar escalar esperar
    espreitar esquecer estimar evitar examinar excluir executar existir expirar explicar exportar falar
    faltar fechar felicitar ficar filtrar finalizar firmar forcar funcionar gozar guardar habilitar
    imaginar implementar importar imprimir inativar incluir incorporar indicar informar iniciar
    inscrever insistir instalar integrar investigar juntar lamentar lancar levantar liberar ligar logar
    mandar manter marchar matricular medir mencionar merecer meter migrar modificar monitorizar mostrar
    mover mudar negar notar notificar observar ocultar ocupar olhar operar opinar oprimir pagar parar
    parecer partir passar pedir perder perguntar permanecer permitir perseguir pintar planear precisar
    preferir preocupar processar procurar programar promover propagar proporcionar provisionar publicar
    puder quaisquer quiser reabrir realizar receber reclamar recomecar recordar reencaminhar refazer
    refletir refrescar reiniciar remover renunciar reparar repetir replicar reportar reservar resolver
    responder restaurar resultar retirar retomar retornar revisar revogar rodar rogar sacar saltar
    seguir sentir separar servir significar silenciar sincronizar solicitar solucionar sonar subir
    submeter suceder sumir suspender sustentar tardar tentar terminar testar tirar tiver tocar tomar
    trabalhar transferir tratar trocar utilizar valer validar vencer verificar viajar vigiar visitar
    visualizar voltar votar
    """
)
_PLAIN = """
    segundo vive japao coreia franca alemanha inglaterra italia holanda belgica suica egito noruega
    acerca ademais adjunto administrador administradora administradores agenda agente agentes alcance
    almoco alta altas alto altos ambas ambos amiga amigo amigos andar anteriormente anual atencao
    atentamente atento atributo atributos ausencia ausente auto automatica automatico bola bug cadeira
    cafe campos carga cargas casal chuva cliente clientes clima comentario compra comprar computador
    connector consultor consultora contente contrato contratos cordial credencial cuidado culpa dai
    dentro deriva diferente diferentes dificil digital display documento documentos don dr dra durante
    ecra edificio elegante embora emergencia encarregado entrega equivoco escrita escrito escritorio
    etapa evento eventos ex excelente existencia exito externa externo externos extra facil falsa falso
    fatura fenomeno feriado fichas figura final fisica forma formulario frente futuro gato general
    genero global grande grandes grave grupo grupos historico horario humanos id identico identificacao
    identificador ids igual igualmente impressora incidencia indice informatica interino interna interno
    internos job jobs jornada laboral lado larga leaver leite letra link lista listas local lugar
    maquina marca maximo media medico medio menor menu mercado modo momento monitor mundo name negocio
    notebook noticia noticias objeto obvio oferta oficial onda papeis papel par parente pasta pausa
    pequeno piada piso planilha plataforma politica ponto portal portatil possivel predio presente
    previo previsto principal privado problema proxima rapidamente raro rato real recarga recibo recurso
    recursos relatorio remoto repente reserva reuniao rh rota sal sala salario saldo scanner secretaria
    segura seguro semestre senhor senhora sexta show similar sintoma sitio social sr sra srta status
    suficiente super tarifa teclado telemovel tema temas tempo terminal texto tio tipo tipos top total
    totalmente tras trimestre turno ultimamente unica unico urgencias urgentemente valor valores varias
    varios vez vista viva web zero zona zonas
    """


def _forms(verb: str) -> set[str]:
    """The forms of a regular verb, without accents; before an e, "c" turns to "qu" and "g" to "gu"."""
    stem, kind = verb[:-2], verb[-2:]
    soft = {"c": "qu", "g": "gu"} if kind == "ar" else {}
    turned = stem[:-1] + soft.get(stem[-1], stem[-1])
    return {(turned if ending[0] == "e" else stem) + ending for ending in _ENDINGS[kind].split()}


TELLING = words(_PLAIN) | frozenset(form for verb in _VERBS for form in _forms(verb))
