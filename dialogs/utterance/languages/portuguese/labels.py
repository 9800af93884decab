"""Field labels of Portuguese tickets and mails."""

from __future__ import annotations

from dialogs.utterance.language import by_phrase

LABELS = by_phrase(
    {
        "person": """
            usuário impactado, usuária impactada, colaborador impactado, utilizador impactado, impactado,
            usuária afetada, colaboradora afetada, funcionário afetado, funcionária afetada, usuário final,
            usuário, usuária, utilizador, utilizadora, colaborador, colaboradora, funcionário, funcionária,
            empregado, trabalhador, trabalhadora, nome, nome completo, usuário afetado, utilizador afetado,
            utilizador afectado, colaborador afetado, colaborador afectado, pessoa, pessoa afetada,
            pessoa afectada, afetado, afetada, novo colaborador, nova colaboradora, novo funcionário,
            nova funcionária, nome do colaborador, nome do funcionário, nome da colaboradora,
            nome do utilizador, nome do usuário, nome de exibição, nome de usuário, nome de utilizador,
            solicitado para, matrícula, nº de matrícula, número de matrícula, nº de colaborador,
            número de colaborador, nº colaborador, nº mecanográfico, número mecanográfico, nº de funcionário,
            número de funcionário, id do colaborador, id do funcionário, id colaborador, upn, e-mail, email,
            login, assunto, ref, referente a, referente, sobre, quem, admitido, admitida, desligado,
            desligada, ex-colaborador, ex-funcionário, estagiário, estagiária, beneficiário, re, titular,
            primeiro nome, nome próprio, apelido, apelidos, sobrenome, sobrenomes, último nome, último apelido,
            envolvido, envolvida, usuários, utilizadores, colaboradores, funcionários, pessoas, nomes
        """,
        "bystander": """
            gestor, gestora, gerente, chefe, chefia, supervisor, supervisora, coordenador, coordenadora, cliente
            interno, cliente, usuário solicitante, autor do chamado, contato principal, contacto principal,
            solicitante, requerente, requisitante, solicitado por, pedido por, de, para, cc, cco, bcc, aberto
            por, ass, assinado, assinado por, criado por, reportado por, registado por, registrado por, remetente, enviado por, atribuído a,
            atribuído, responsável, aprovador, aprovadora, aprovado por, contato, contacto, autor, autora,
            gestor direto, gestor imediato, superior, superior imediato, líder, recrutador, recrutadora,
            atendente, analista, técnico, analista de rh, rh, parceiro de rh, hrbp, from, to, submetido por,
            quem abriu, demandante, informante, relator, enviado para, destinatário
        """,
        "effective": """
            data de admissão, admissão, data admissão, data de início, data início, data inicio, início,
            inicio, data efetiva, data efectiva, vigência, data de vigência, válido a partir de, a partir de,
            data de desligamento, desligamento, data de demissão, demissão, data de saída, saída,
            data de rescisão, último dia, último dia de trabalho, fim do contrato, data de término,
            término, data de fim, data de entrada, entrada, primeiro dia, data da alteração,
            data de alteração, data da mudança, data de contratação, contratação, data do desligamento,
            data da admissão, data da saída, data de cessação, data de ingresso, efetivo em, alterado em
        """,
        "other": """
            aberto, aberto em, aberta em, criado, criado em, criada em, enviado, enviado em, enviada em,
            enviada, data, prazo, data limite, limite, vencimento, reportado, recebido, recebido em,
            atualizado em, fechado, chamado, nº do chamado, número do chamado, ticket, incidente, caso,
            telefone, telemóvel, celular, tel, ramal, sla, referência, data de nascimento, nascimento,
            nasc, data de abertura, abertura, data do chamado, data do ticket, registado em, registrado em,
            última atualização, protocolo, requisição, id do chamado
        """,
        "value": """
            cargo, função, título, departamento, depto, setor, sector, área, empresa, localização, local,
            escritório, cidade, país, equipe, equipa, time, posição, centro de custo, centro de custos,
            prioridade, categoria, fila, estado, status, situação, grupo, grupo de atribuição, unidade,
            filial, impacto, tipo, novo cargo, cargo novo, cargo anterior, novo departamento, motivo
        """,
    }
)
