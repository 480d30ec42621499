// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/library.h"

#include "core/query/query.h"
#include "core/records/draft.h"
#include "core/records/lessons.h"
#include "core/records/mandates.h"

namespace core {

QList<Id> stockLibrary(Store &store, Reader &reader)
{
    QList<Id> documents;
    QList<qsizetype> wanted;
    QList<QList<Write>> changes;
    for (const Mandate &mandate : mandates) {
        const QString code = QString::fromUtf8(mandate.code);
        Query query;
        query.type = &policyDocument;
        query.filters = {{"code", Query::Filter::Is::Equal, code}};
        std::vector<qint64> rows = find(reader, query);
        if (rows.empty()) {
            query.deleted = true; // somebody took it out: it stays out
            rows = find(reader, query);
        }
        if (!rows.empty()) {
            documents << reader.record(policyDocument, rows.front())->id;
            continue;
        }
        Draft draft = Draft::create(policyDocument, QStringLiteral("global"));
        const auto set = [&](std::string_view key, const char *text) {
            draft.set(*policyDocument.field(key), QString::fromUtf8(text));
        };
        set("title", mandate.title);
        set("code", mandate.code);
        set("kind", "mandate");
        set("date", mandate.date);
        set("classification", "unclassified");
        wanted << documents.size();
        documents << Id();
        changes << draft.writes();
    }
    const QList<Id> made = changes.isEmpty() ? QList<Id>() : store.saveAll(QStringLiteral("global"), changes);
    for (qsizetype i = 0; i < made.size(); ++i)
        documents[wanted.at(i)] = made.at(i);
    return documents;
}

}
