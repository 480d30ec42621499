// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/policies.h"

#include "core/records/review.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr qsizetype pieceLength = 50000; // characters; a LongText holds 60,000

QString digestOf(const QByteArray &json)
{
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Blake2b_256).toHex());
}

/// Does not own: the built-in pack lives as long as the program.
std::shared_ptr<const PolicyPack> builtIn() { return {std::shared_ptr<void> {}, &PolicyPack::builtIn()}; }

}

Policies::Policies()
    : m_packs {builtIn()}
{
}

Policies Policies::read(Database &database, const Catalogue &catalogue)
{
    Policies policies;
    if (catalogue.find(policyPack.key) == nullptr || catalogue.find(policySection.key) == nullptr)
        return policies;
    Statement pack = database.prepare("SELECT record.inc, record.ctr, digest, chain.device FROM policy_pack"
                                      " JOIN record ON record.id = policy_pack.id JOIN change ON change.id = record.change"
                                      " JOIN chain ON chain.incarnation = change.incarnation WHERE policy_pack.deleted = 0");
    while (pack.step()) {
        const Id id {quint64(pack.integer(0)), quint64(pack.integer(1))};
        QString text;
        // Of the pack's own author alone: what others say of it must not break it.
        Statement piece = database.prepare(
            "SELECT policy_section.body FROM policy_section JOIN record ON record.id = policy_section.id"
            " JOIN change ON change.id = record.change JOIN chain ON chain.incarnation = change.incarnation"
            " WHERE policy_section.deleted = 0 AND pack = ?1 AND chain.device = ?2 ORDER BY position, policy_section.id");
        for (piece.bind(1, id.text()).bind(2, pack.integer(3)); piece.step();)
            text += piece.text(0);
        const QByteArray json = text.toUtf8();
        if (digestOf(json) != pack.text(2))
            continue;
        if (std::optional<PolicyPack> sound = PolicyPack::fromJson(json))
            policies.m_packs.push_back(std::make_shared<const PolicyPack>(std::move(*sound)));
    }
    std::stable_sort(policies.m_packs.begin(), policies.m_packs.end(), [](const auto &one, const auto &other) {
        return std::tuple(one->validFrom(), one->version(), one->toJson())
            < std::tuple(other->validFrom(), other->version(), other->toJson());
    });
    return policies;
}

const PolicyPack &Policies::inForce(QDate day) const
{
    const PolicyPack *found = m_packs.front().get();
    for (const auto &pack : m_packs)
        if (pack->validFrom() <= day)
            found = pack.get();
    return *found;
}

const PolicyPack *Policies::find(const QString &version) const
{
    const auto found
        = std::find_if(m_packs.begin(), m_packs.end(), [&](const auto &pack) { return pack->version() == version; });
    return found == m_packs.end() ? nullptr : found->get();
}

Authority Policies::granted() const
{
    Authority sum = m_packs.front()->authority();
    for (size_t i = 1; i < m_packs.size(); ++i)
        sum = sum.united(m_packs[i]->authority());
    return sum;
}

Draft packDraft(const QByteArray &json, const QString &note)
{
    const std::optional<PolicyPack> sound = PolicyPack::fromJson(json);
    if (!sound)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("policy pack has faults"));
    Draft draft = Draft::create(policyPack, QStringLiteral("global"));
    draft.set(*policyPack.field("version"), sound->version());
    draft.set(*policyPack.field("valid_from"), sound->validFrom().toString(Qt::ISODate));
    draft.set(*policyPack.field("digest"), digestOf(json));
    if (!note.isEmpty())
        draft.set(*policyPack.field("note"), note);
    return draft;
}

QList<Draft> pieceDrafts(const QByteArray &json, const Id &pack)
{
    const QString text = QString::fromUtf8(json);
    QList<Draft> drafts;
    for (qsizetype at = 0; at < text.size(); at += pieceLength) {
        Draft draft = Draft::create(policySection, QStringLiteral("global"));
        draft.set(*policySection.field("pack"), pack);
        draft.set(*policySection.field("position"), qint64(drafts.size()));
        draft.set(*policySection.field("body"), text.mid(at, pieceLength));
        drafts << draft;
    }
    return drafts;
}

}
