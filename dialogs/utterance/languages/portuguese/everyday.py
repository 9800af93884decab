"""Everyday Portuguese words that are no names, so that a lower-case name stands out among them.

The lexicon knows tens of thousands; here stand those by which the language is known, those that are somebody's
name as well, and the words of this trade with all their endings.
"""

from __future__ import annotations

from dialogs.utterance.language import words
from dialogs.utterance.languages.english.everyday import ALSO_NAMES as ENGLISH_NAMES
from dialogs.utterance.languages.english.everyday import NOBODY as ENGLISH_NOBODY
from dialogs.utterance.languages.english.everyday import ORDINARY as ENGLISH

ORDINARY = words(
    """
    a à ao aos as às o os um uma uns umas de do da dos das dum duma em no na nos nas num numa por pelo
    pela pelos pelas para pra pro pros pras com sem sob sobre ante até após desde entre contra perante
    e é eh ou mas porém contudo todavia nem que quê se porque porquê pois como quando onde aonde quem
    qual quais quanto quanta quantos quantas cujo cuja enquanto embora caso conforme segundo logo assim
    portanto então afinal aliás apenas só somente também tampouco ainda já sempre nunca jamais não naum
    sim talvez aqui aí ali lá cá acolá agora depois antes hoje ontem anteontem amanhã cedo tarde manhã
    noite madrugada semana semanas mês meses ano anos dia dias hora horas minuto minutos segundos segundo
    passado passada próximo próxima último última retrasado retrasada seguinte
    eu tu ele ela eles elas nós vós você vocês me te lhe lhes mim ti si comigo contigo conosco connosco
    meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas dele dela deles
    delas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo
    deste desta desse dessa daquele daquela disto disso neste nesta nesse nessa naquele naquela nisto
    nisso àquele nele nela neles nelas algum alguma alguns algumas nenhum nenhuma ninguém alguém algo
    nada tudo todo toda todos todas cada qualquer quaisquer outro outra outros outras mesmo mesma mesmos
    mesmas próprio própria tal tais tanto tanta tão muito muita muitos muitas pouco pouca poucos poucas
    mais menos bem mal melhor pior bastante demais quase cerca
    sou és somos são era eras eram fui foste foi fomos foram seja sejam ser sendo sido será serão seria
    fosse fossem for forem estou estás está estamos estão estive esteve estiveram estava estavam estar
    estando estado estará esteja estejam estiver tô tá tava tou
    tenho tens tem têm temos tinha tinham tive teve tiveram tivemos ter tendo tido terá terão teria
    tenha tenham tiver tivesse há haver havia houve haja haverá
    vou vais vai vamos vão ia iam ir indo ido ida irá vá vão fosse
    faço faz fazes fazem fez fizeram fiz fizemos fazia fazer fazendo feito feita feitos feitas fará faça
    façam fizer
    posso pode podes podem podemos podia podiam pôde puderam poder poderia poderiam poderá possa possam
    puder poderias podias
    quero quer queres querem queremos queria queriam quis querer queira quiser gostaria gostava
    devo deve devem devia deviam deveria deveriam dever
    preciso precisa precisas precisam precisamos precisava precisar precise necessito necessita
    sei sabe sabes sabem sabemos sabia saber saiba soube
    digo diz dizes dizem disse disseram dizer diga digam dito dizendo falo fala falam falou falaram falar
    fale falando
    vejo vê vês veem vemos viu viram vi via ver veja vejam visto vendo olha olhe olhar olhada dar dá dê
    deu deram dou dão dava dando dado dada dados
    fico fica ficas ficam ficou ficaram ficar fique ficando deixo deixa deixe deixou deixar deixem
    consigo consegue consegues conseguem conseguimos conseguiu conseguiram conseguia conseguir consiga
    entro entra entras entram entrou entraram entrar entre entrei entrada entrando
    saio sai saem saiu saíram sair saia saiba saída saindo saí
    começo começa começam começou começaram começar comece comecei começando início inicia iniciou
    inicio iniciar inicie iniciado iniciada iniciaram
    chego chega chegou chegaram chegar cheguei chegando passo passa passou passaram passar passe passei
    peço pede pediu pediram pedir pedi peça pedido pedidos pedindo
    aparece aparecem apareceu apareceram aparecer apareça aparecendo aparecia consta constam constava
    existe existem existia existir existe mostra mostram mostrou mostrar mostre mostrando mostrava
    continuo continua continuam continuou continuar continuamos segue seguem seguir sigo seguindo
    permanece permanecem mantém mantêm mantenha mantido falta faltam faltou faltava faltando faltar
    some sumiu sumiram sumir desapareceu espero espera esperando esperar aguardo aguarda aguardando
    aguardar acho acha acham achei achar achou parece parecem pareceu
    mudo muda mudam mudou mudaram mudar mude mudei mudança mudanças mudado mudada troca trocou trocaram
    trocar troque trocado trocada altera alterou alteraram alterar altere alterado alterada alterados
    alteradas alteração alterações alteramos atualiza atualizou atualizaram atualizar atualize
    atualizado atualizada atualizados atualizadas atualização atualizações atualizamos actualizar
    actualização actualizado actualizada
    cria criou criaram criar crie criado criada criados criadas criação criamos criei criando
    recebo recebe recebeu receberam receber recebi receba recebido recebida
    provisiona provisionou provisionaram provisionar provisione provisionado provisionada provisionados
    provisionadas provisionamento aprovisiona aprovisionou aprovisionar aprovisione aprovisionado
    aprovisionada aprovisionados aprovisionamento provisionando reprovisionar reprovisiona reprovisione
    sincroniza sincronizou sincronizaram sincronizar sincronize sincronizado sincronizada sincronizados
    sincronização sincronia sincronismo sincronizando ressincronizar ressincroniza ressincronize
    desativa desativou desativaram desativar desative desativado desativada desativados desativação
    desactivar desactivado desactivada desabilitado desabilitada desabilitar desabilita bloqueado
    bloqueada bloquear bloqueia bloqueou desbloquear desbloqueia inativo inativa inativar inativado
    inativada ativo ativa ativos ativas ativar ativado ativada activo activa removido removida remover
    remova remove excluído excluída excluir exclui apagado apagada apagar eliminado eliminada eliminar
    encerrado encerrada encerrar cancelado cancelada cancelar cancela cancele revogado revogada revogar
    desligado desligada desligados desligar desligamento demitido demitida demitidos demissão demitiu
    rescisão rescindido despedido despedida aposentado aposentada aposentou reformado reformada reformou
    contratado contratada contratados contratação contratou contrataram admitido admitida admitidos
    admissão admitiu readmitido readmitida recontratado recontratada promovido promovida promoção
    promoveu transferido transferida transferência transferiu casou casada casado casamento divorciou
    logar loga logou acessar acessa acessou acesse aceder acede acedeu autenticar autentica acesso acessos
    usuário usuária usuários usuárias utilizador utilizadora utilizadores funcionário funcionária
    funcionários funcionárias colaborador colaboradora colaboradores colaboradoras empregado empregada
    empregados trabalhador trabalhadora trabalhadores estagiário estagiária estagiários terceiro
    terceirizado terceirizada prestador prestadora contratante colega colegas pessoa pessoas gente
    rapaz menina cara galera pessoal chefe chefes chefia gestor gestora gestores gerente
    gerentes supervisor supervisora coordenador coordenadora líder diretor diretora superior
    recrutador recrutadora responsável encarregado conta contas perfil cadastro cadastros cadastrar
    cadastrou cadastrado cadastrada cadastraram cadastrei registro registros registo registos registrar
    registrado registrada registada registado ficha login senha senhas palavra-passe passe licença
    licenças caixa correio e-mail e-mails email emails mensagem mensagens aviso avisos avisa avise avisar
    avisem avisou notifica notifique notificar notificação notificações alerta alertas alerte alertar
    acompanhar acompanha acompanhe acompanhando acompanhamento acompanhamentos acompanho monitorar
    monitora monitore monitorando monitorizar monitoriza monitorize vigiar observar
    chamado chamados incidente incidentes ocorrência ocorrências solicitação solicitações requisição
    suporte apoio atendimento atendente atendentes humano humana técnico técnica técnicos central ajuda
    ajudar ajude ajudem ajudas encaminha encaminhe encaminhar escala escale escalar escalona escalonar
    abre abra abrir abriu abri aberto aberta abertos abertas fecha feche fechar fechado fechada
    verifica verifique verificar verificou verificação verifiquem checa checar cheque confere conferir
    confira confirma confirme confirmar testa testar teste tenta tente tentar tentei consulta consulte
    consultar analisa analise analisar reverificar rever revê novidade novidades
    roda rodar rode rodando rodou corre correr corra executa executar execute executando executou força
    force forçar dispara dispare disparar lança lance lançar lançado lançada lançamento
    cargo cargos função funções título posição departamento departamentos setor setores sector área áreas
    equipe equipes equipa equipas time times nome nomes sobrenome sobrenomes apelido apelidos telefone
    telefones telemóvel telemóveis celular celulares ramal número números contato contacto escritório
    localização local lotação filial unidade sede prédio edifício andar sala empresa empresas companhia
    cidade país centro custo custos endereço matrícula matrículas identificação código códigos
    sistema sistemas diretório directório rede domínio servidor portal tela ecrã página campo dado ciclo
    ciclos trabalho trabalhos tarefa tarefas serviço serviços conector integração importação exportação
    agente erro erros falha falhas falhou falharam problema problemas questão questões dúvida dúvidas
    motivo motivos razão causa coisa coisas jeito favor gentileza obrigado obrigada obrigadíssimo valeu
    olá oi bom boa bons boas tudo beleza tchau adeus abraço abraços beijo beijos atenciosamente
    cordialmente cumprimentos grato grata saudações desculpa desculpe desculpem licença
    novo nova novos novas antigo antiga antigos antigas velho velha velhos velhas atual atuais anterior
    anteriores correto correta corretos corretas certo certa certos certas errado errada errados erradas
    incorreto incorreta incorretos desatualizado desatualizada desatualizados desatualizadas
    vazio vazia pronto pronta prontos prontas pendente pendentes parado
    parada paradas travado travada preso presa lento lenta normal possível impossível urgente urgência
    rápido rápida manual manualmente imediatamente automaticamente novamente recentemente atualmente
    finalmente simplesmente realmente exatamente provavelmente infelizmente completamente diretamente
    vez vezes outra hem né ué uai poxa caramba porra merda droga caraca eita ora ufa opa oxe
    segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira
    sexta-feira feira janeiro fevereiro abril maio junho julho agosto setembro outubro novembro
    dezembro dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cem
    primeiro primeira terceira
    obrigadinho obrigadinha obrigadão brigada brigado brigadão cor mar toma tia prima vida nenhuma asa mercado meta mate pena
    cadê kd sabendo achando querendo precisando pedindo perguntou perguntando pergunta perguntar
    informou informa informe informar comentou comenta contou conta relatou reclamou reclama reclamando
    solicitou solicita solicito solicitar reportou reporta reportar responde respondeu enviou enviado
    enviada enviar envia envie mandou manda mande mandar escreveu escreve ligou ligar liga
    nasceu surgiu surge caiu subiu sobe subir desceu voltou volta volte voltar retornou retorno retornar
    usa usar usam usando uso funciona funcionam funcionou funcionar funcionando trabalha trabalham
    trabalhou trabalhava trabalhar trabalhando resolveu resolver resolve resolvido resolvida arrumar
    arruma arrumou corrigir corrige corrigiu corrigido corrigida corrija ajustar ajusta ajustou ajustado
    ajustada casos processo processos processar processado processada processou importado importada
    importou exportado exportada lançou inseriu inserido inserida incluiu incluído incluída inclui
    encontra encontro encontrar encontrei encontrado encontrada localiza localizar localizei
    procura procuro procurar procurei buscar busca busquei achado reflete refletiu refletir refletido
    refletida propagou propagar replicou replicar migrou migrado migrada
    situação situações detalhe detalhes informação informações histórico andamento pendência consulta resumo
    recém-contratado recém-contratada recém-contratados recém-chegado recém-chegada recém-admitido recém-admitida
    recém-promovido recém-promovida recém-formado recém-casada recém-casado ex-colaborador ex-colaboradora
    ex-funcionário ex-funcionária ex-empregado ex-empregada ex-colega ex-estagiário ex-estagiária ex-gestor
    ex-gestora ex-chefe ex-gerente on-line off-line on-premises hoje-em-dia dia-a-dia bom-dia
    corrijam atualizem alterem mudem troquem confiram vejam tirem removam bloqueiem cortem desativem criem provisionem
    sincronizem abram encaminhem passem expliquem resolvam olhem deem digam executem rodem forcem arrumem ajustem
    reverifica reverificar reverifique rechecar recheca recheque reconfere reconferir recomeça recomece recomeçar
    reinicia reinicie reiniciar reset resetar reseta desfaz desfazer desfaça anula anular anule desisto desiste
    escale escalem acompanhem subscreve subscrever subscreva inscreve inscrever silencia silenciar refaz refaça refazer
    prezado prezada prezados prezadas caro caros estimado estimada estimados senhores senhoras obs ps
    hierárquico hierárquica mecanográfico til acento cedilha reporto reportam apareço consto figuro respondo submeti submeteu submeter submetido revalida revalidar reavalia reanalisa espreita espreitar
    cumprimenta sinto entender entendo entendi entende explica explicar explique diagnóstico diagnosticar
    investigar investiga investigue apurar apure descobrir descubra
    """
)

ALSO_NAMES = words(
    """
    vale campos clara linda bela franco luz sol serena salas dias júnior filho neto sobrinho mata
    né dão boas évora setúbal aveiro coimbra
    """
)

# Everyday words that are family names right behind a given one, also in small letters: "inês prado".
SURNAMES = words(
    """
    sá
    prado leite coelho pinheiro leão lobo carneiro cordeiro raposo falcão pato figueira laranjeira macieira
    silveira carvalho castanho salgado machado furtado delgado dourado penedo pedreira fontes lagos marinho
    praia serra valente bravo reis rei conde duque barão cavaleiro guerreiro ferreiro monteiro abade bispo frade
    cardeal anjos graça glória esperança trindade páscoa natal bonito belo lindo formoso pobre pequeno branco
    preto negro ruivo louro pardo cravo galvão cabral bastos pontes pedroso amaral viana vidal barroso queiroz
    sequeira ventura fortuna bentes nobre santana sardinha caldeira ferro aço chaves carrilho gouveia bahia
    brasil bragança braga belém alegre minas lisboa fortaleza campinas évora coimbra aveiro setúbal madeira açores canto
    campo norte sul leste oeste domingos nova mora fale passos leal bento primo sobrinho casado novo velho certo
    bom boas justo manso rosado rosário calado sobral cabrita barata gato porto lourenço simão feijão batalha
    veloso pessoa prata rocha ribeiro moreira nogueira pereira oliveira carreira teixeira flor flores luz cruz costa
    cunha rosa pinto prates mota matos ramos rego ribas salvador seabra soares souto torres trigo vilar terra
    calçada cancela capela cardoso casal cerqueira chagas couto falé ferraz figo fonte garrido gaspar granja horta
    jardim ladeira lameira lima limão lindo linhares loureiro magro malta marques medeiros mendonça mesquita miranda moita
    monte montenegro morais moura mourão neves nóbrega noronha pacheco padilha paiva palma paz pedra peixe peixoto
    pena penha pestana pimenta pimentel pires pinho portela quadros queirós ramalho rangel rebelo regalado
    sabino saldanha sampaio sobreira souza tavares teles temudo toledo toscano vargas vasconcelos vaz velho verde vieira
    vilela xavier zagalo
    """
)

NOBODY = (
    ENGLISH_NOBODY
    | (ENGLISH - ENGLISH_NAMES - words("ada else line said ever"))
    | words(
        """
        contoso fabrikam azure entra workday sap successfactors active directory adp totvs protheus senior gupy
        oracle peoplesoft servicenow jira teams outlook office onboarding offboarding status sync provisioning
        account accounts user users username manager department title ticket tickets job jobs upn id ids wid hr
        rh ti it tic dp bi rp nif cpf cnpj pis sac crm erp ceo cfo cto coo vp rgpd lgpd recursos humanos
        informática tecnologia marketing vendas venda compras finanças financeiro financeira comercial jurídico
        jurídica logística contabilidade contábil controladoria tesouraria fiscal faturamento faturação
        planejamento planeamento engenharia produção qualidade manutenção segurança infraestrutura infra
        operações operação projetos projeto projectos produto produtos treinamento formação atendimento
        comunicação auditoria inovação pesquisa desenvolvimento dados armazém almoxarifado expedição estoque
        administrativo administrativa administração diretoria direção presidência secretaria recepção cobrança
        crédito cadastro sucesso cliente clientes analista analistas assistente auxiliar técnico técnica
        especialista consultor consultora desenvolvedor desenvolvedora programador programadora engenheiro
        engenheira arquiteto arquiteta designer estagiário estagiária trainee aprendiz operador operadora
        vendedor vendedora motorista contador contadora advogado advogada enfermeiro enfermeira secretário
        secretária recepcionista presidente gerência coordenação supervisão líder júnior sênior sénior pleno
        chefe diretor diretora são janeiro lisboa porto coimbra aveiro setúbal évora curitiba recife fortaleza
        brasília manaus campinas goiânia florianópolis belo horizonte natal belém alegre joinville londrina
        maputo luanda bahia paraná minas gerais pernambuco ceará brasil portugal angola moçambique espanha
        frança alemanha europa lda ltda eireli filial matriz sede norte sul leste oeste organograma organigrama
        fluxograma cronograma holerite contracheque catraca planilha checklist headset pendrive roteador
        datashow videoconferência teletrabalho backoffice workflow turnover compliance provedor sincronismo
        reaprovisionamento ecossistema webmail hostname antivírus firewall datacenter mainframe offline online
        down up photoshop zoom adobe autocad chrome windows projetor power visio bi office365 m365 o365 intranet
        dev devops º ª nº n.º energia serviços obs anexo relato sintoma sharepoint onedrive powerbi wifi vpn
        natal carnaval páscoa
        japão coreia china índia itália inglaterra escócia irlanda holanda bélgica suíça áustria suécia noruega finlândia dinamarca
        polónia polônia roménia romênia ucrânia rússia grécia turquia méxico colômbia venezuela uruguai paraguai bolívia
        equador canadá austrália marrocos egito nigéria guiné timor macau moçambique cabo-verde nigéria luxemburgo hungria
        sorocaba niterói uberlândia contagem cuiabá teresina maceió aracaju guarulhos osasco blumenau leiria funchal
        madrid londres berlim roma bruxelas genebra zurique amesterdão amsterdã dublin varsóvia
        """
    )
)
