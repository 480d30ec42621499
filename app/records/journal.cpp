// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::journal {

namespace {

QString latin(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// What cannot be read as a value of the field is kept as it was typed.
core::Value typed(const core::Field &field, const QString &text)
{
    return core::fromText(field, text).value_or(core::Value {text});
}

}

QString key(const core::RecordType &type, const core::Id &record, const core::Id &parent)
{
    const QString place = !record.isNull() ? record.text()
        : parent.isNull()                  ? QStringLiteral("new")
                                           : QStringLiteral("new/") + parent.text();
    return QStringLiteral("draft/%1/%2").arg(latin(type.key), place);
}

QString write(const core::Draft &draft, const QDateTime &now)
{
    QJsonObject typedNow;
    QJsonObject before;
    QJsonObject seen;
    for (const core::Field &field : draft.type().fields) {
        if (!draft.hasChanged(field))
            continue;
        typedNow.insert(latin(field.key), core::toText(draft.value(field)));
        before.insert(latin(field.key), core::toText(draft.record().values.value(draft.type().indexOf(field))));
        QJsonArray heads;
        const quint16 cell = core::RecordType::cellOf(field);
        for (const core::Id &id : draft.record().parents(cell))
            heads.append(id.text());
        seen.insert(core::cellKey(draft.type(), cell), heads);
    }
    const QJsonObject all {{QStringLiteral("at"), now.toString(Qt::ISODate)}, {QStringLiteral("scope"), draft.scope()},
        {QStringLiteral("typed"), typedNow}, {QStringLiteral("before"), before}, {QStringLiteral("seen"), seen}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<Kept> read(const QString &text, const core::Draft &now)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject typedNow = all.value(QLatin1String("typed")).toObject();
    const QJsonObject before = all.value(QLatin1String("before")).toObject();
    const QJsonObject seen = all.value(QLatin1String("seen")).toObject();
    if (typedNow.isEmpty() || !now.isValid())
        return std::nullopt;
    const core::RecordType &type = now.type();
    core::Record record = now.record();
    for (const core::Field &field : type.fields) {
        if (!typedNow.contains(latin(field.key)))
            continue;
        const quint16 cell = core::RecordType::cellOf(field);
        record.values[type.indexOf(field)] = typed(field, before.value(latin(field.key)).toString());
        QList<core::Head> heads;
        const QJsonArray ids = seen.value(core::cellKey(type, cell)).toArray();
        for (const QJsonValue &id : ids)
            if (const auto write = core::Id::fromText(id.toString())) {
                core::Head head;
                head.write = *write;
                heads << head;
            }
        if (heads.isEmpty())
            record.heads.remove(cell);
        else
            record.heads.insert(cell, heads);
    }
    core::Draft draft = now.isNew() ? core::Draft::create(type, now.scope()) : core::Draft::edit(record);
    for (const core::Field &field : type.fields) {
        if (now.isNew() && !core::isEmpty(now.value(field)))
            draft.set(field, now.value(field)); // what a part is a part of
        if (typedNow.contains(latin(field.key)))
            draft.set(field, typed(field, typedNow.value(latin(field.key)).toString()));
    }
    if (!draft.hasChanges())
        return std::nullopt;
    return Kept {draft, QDateTime::fromString(all.value(QLatin1String("at")).toString(), Qt::ISODate)};
}

}
