// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/catalogue.h"
#include "core/rules/policypack.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// What a role may do to a type: c, e, d; f where only some of its cells may be edited, k where only some may be stated.
QString lettersOf(const QString &role, const RecordType &type)
{
    const Authority &authority = PolicyPack::builtIn().authority();
    const QString key = q(type.key);
    QStringList cells;
    for (const Field &field : type.fields)
        if (field.group == 0)
            cells << q(field.key);
    for (const Group &group : type.groups)
        cells << q(group.key);
    QString letters;
    for (const auto &[deed, all, some] : {std::tuple(Deed::Create, 'c', 'k'), std::tuple(Deed::Edit, 'e', 'f')}) {
        qsizetype allowed = 0;
        for (const QString &cell : std::as_const(cells))
            allowed += authority.may({role}, key, deed, cell);
        if (allowed > 0)
            letters += QLatin1Char(allowed == cells.size() ? all : some);
    }
    if (authority.may({role}, key, Deed::Delete))
        letters += u'd';
    return letters.isEmpty() ? QStringLiteral("-") : letters;
}

}

TEST_CASE("the authority matrix of the built-in pack, row by row")
{
    const Catalogue catalogue;
    const QStringList roles
        = QStringLiteral("staff warden sfp lsa fsco pcsa asc smt do desk usg hqrev couns steward").split(u' ');
    struct Row {
        const char *type;
        const char *letters; ///< in the order of the roles
    };
    // As the dossier has it (2.3): what everybody has as a member of staff stands in every column.
    const Row rows[] = {
        {"assessment", "- - - f ce ce - - - - - - - -"},
        {"programme_exposure", "- - c - ced ced - - - - - - - -"},
        {"srm_measure", "- - f f ced ced - - f - - - - -"},
        {"risk_acceptance", "- - - - ce ce - - - - - - - -"},
        {"pc_output", "- - c - - - - - ced - - - - -"},
        {"smt_position", "- - - - - ced ced ced - - - - - -"},
        {"flash_report", "c c c ce ce ce c c c c c c c c"},
        {"incident", "- - - ce ce ce - - - - - - - f"},
        {"affected_person", "- - - ced ced ced - - - - - - - -"},
        {"access_event", "c c ce ce ce cf c c c c c c c c"},
        {"premises", "- - ce e ce - - - - - - - - -"},
        {"survey", "- - ce e ce - - - - - - - - -"},
        {"rsm_set", "- - c - ce ce - - - - - - - -"},
        {"residence_check", "- - ced ced ced - - - - - - - - -"},
        {"plan", "- - c - ce ce - - - - - - - -"},
        {"exercise", "- ce ce ce ce f - - - - - - - -"},
        {"crisis", "- - - cf cf cf f - f f f - - -"},
        {"decision_log", "- - - c c c c - c - - - - -"},
        {"headcount", "- - - ce ce ce f - f - - - - -"},
        {"status_report", "c c c c c c c c c c c c c c"},
        {"warden_zone", "- - e ce ce ce - - - - - - - e"},
        {"medevac_case", "c c c cf cf cf c c c c c c c c"},
        {"mission", "c c ce ce c c c c c c c c c c"},
        {"area_travel_rule", "- - - - ce ce - - - - - - - -"},
        {"travel_notification", "- - - - f f - - - - - - - -"},
        {"air_operator", "- - - - - - - - - - - - - e"},
        {"aviation_request", "- - - - - k - - - - - - - -"},
        {"certificate", "k k kf ce k k k k k k k k k ke"},
        {"stress_training", "- - c - - - - - - - - - ce -"},
        {"stress_response", "- - k - k k - - - - - - ce -"},
        {"affected_contact", "- - - - - - - - - - - - ce -"},
        {"case_note", "- - - - - - - - - - - - c -"},
        {"budget", "- - - - e ce - - - - - - - -"},
        {"budget_share", "- - - - e ced - f - - - - - -"},
        {"surge_request", "- - - - c c - - - f - - c -"},
        {"advisory", "- - - - ce ce - - - - - - - -"},
        {"host_item", "- - - c ce ce c - - - - - - -"},
        {"recommendation", "- - f - f f - - f ce - ce - -"},
        {"compliance_review", "- - - - - - - - - ce - ce - -"},
        {"lesson", "c c c c ce c c c c cf c cf c c"},
        {"appointment", "- - e ce ce ce - - - - - - - ce"},
        {"country", "- - - - - - - - - - - - - ce"},
        {"policy_pack", "- - - - - - - - - - - - - -"},
        {"policy_section", "- - - - - - - - - - - - - -"},
        {"delegation", "- - - - - - - - ce ce ce - - -"},
    };
    for (const Row &row : rows) {
        const RecordType *type = catalogue.find(std::string_view(row.type));
        REQUIRE(type != nullptr);
        const QStringList expected = QString::fromLatin1(row.letters).split(u' ');
        REQUIRE(expected.size() == roles.size());
        for (qsizetype i = 0; i < roles.size(); ++i) {
            INFO(row.type << ' ' << roles.at(i).toStdString());
            CHECK(lettersOf(roles.at(i), *type).toStdString() == expected.at(i).toStdString());
        }
    }
}

TEST_CASE("a certificate that its holder files may not say that it is verified")
{
    const Authority &authority = PolicyPack::builtIn().authority();
    const QStringList staff {QStringLiteral("staff")};
    CHECK(authority.may(staff, QStringLiteral("certificate"), Deed::Create, QStringLiteral("validity")));
    CHECK_FALSE(authority.may(staff, QStringLiteral("certificate"), Deed::Create, QStringLiteral("verified")));
    CHECK(authority.may({QStringLiteral("trnfp")}, QStringLiteral("certificate"), Deed::Create, QStringLiteral("verified")));
}

TEST_CASE("no pack opens what is reserved to everybody who may write everything else")
{
    Authority authority; // of a pack that reserves nothing
    authority.grant(QStringLiteral("staff"), QStringLiteral("*"), Deed::Create);
    for (const QString &type : Authority::alwaysReserved())
        CHECK_FALSE(authority.may({QStringLiteral("staff")}, type, Deed::Create));
    CHECK(authority.may({QStringLiteral("staff")}, QStringLiteral("incident"), Deed::Create));
    CHECK(Authority::alwaysReserved().size() == 7);
}

TEST_CASE("the digest of an authority tells what it grants, not in which order")
{
    const auto made = [](bool turned, const QStringList &fields) {
        Authority authority;
        for (int i : turned ? QList<int> {1, 0} : QList<int> {0, 1})
            authority.grant(
                QStringLiteral("role%1").arg(i), QStringLiteral("incident"), Deed::Edit, i == 0 ? fields : QStringList());
        return authority.digest();
    };
    CHECK(made(false, {QStringLiteral("a"), QStringLiteral("b")}) == made(true, {QStringLiteral("b"), QStringLiteral("a")}));
    CHECK(made(false, {QStringLiteral("a")}) != made(false, {QStringLiteral("a"), QStringLiteral("b")}));
    CHECK(made(false, {QStringLiteral("a")}) != made(false, {}));
}

TEST_CASE("only records that may be taken out of a draft, or merged, can be deleted by others than administrators")
{
    const Catalogue catalogue;
    const QStringList merged {QStringLiteral("person")};
    for (const RecordType *type : catalogue.types())
        for (const Code &role : PolicyPack::builtIn().codes(QStringLiteral("roles"))) {
            if (role.key == u"administrator" || type->parent() != nullptr || merged.contains(q(type->key)))
                continue;
            INFO(type->key << ' ' << role.key.toStdString());
            CHECK_FALSE(PolicyPack::builtIn().authority().may({role.key}, q(type->key), Deed::Delete));
        }
}
