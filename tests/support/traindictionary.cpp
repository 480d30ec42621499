// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Makes dictionary1.zdict, the zstd dictionary that ships with the program: `traindictionary FILE`. It learns
// from changes this file invents, and from nothing else, so that no real report can be read out of it. The
// same libzstd makes the same file; a file that is not byte for byte the released one is another dictionary
// and needs another Packing number.
#include "core/records/catalogue.h"
#include "core/records/change.h"

#include <QFile>
#include <QTextStream>
#include <vector>
#include <zdict.h>

namespace {

using core::Kind;

constexpr size_t dictionarySize = 64 * 1024;
constexpr int changes = 24000;

/// SplitMix64 (public domain, Sebastiano Vigna): the same numbers everywhere.
class Dice {
public:
    quint64 number()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int below(int end) { return int(number() % quint64(end)); }
    bool oneIn(int chances) { return below(chances) == 0; }
    template<typename List>
    auto pick(const List &list)
    {
        return list[size_t(below(int(std::size(list))))];
    }

private:
    quint64 m_state = 20261123;
};

constexpr const char *places[] = {"Kasari", "Port Asel", "Mirandu", "Tol Sefa", "Lake Oru", "Ansel", "Dhera", "Bentiri",
    "Sokwa", "Upper Dhera", "Camp Four", "the northern corridor", "the market of Sokwa", "Oru Bridge", "the Tol Sefa road",
    "the airfield", "Ward 3", "the ring road", "the river crossing at Bentiri", "the humanitarian hub"};
constexpr const char *families[] = {"Adeyo", "Banjali", "Carvalho", "Dupont", "Eriksson", "Farouq", "Gonzalez", "Haddad",
    "Ivanova", "Jansen", "Kamara", "Lindqvist", "Mbeki", "Nakamura", "Okello", "Petrov", "Qureshi", "Rahman", "Santos",
    "Traore", "Usman", "Vasquez", "Wanjiru", "Yilmaz", "Zhang"};
constexpr const char *givens[] = {"Amina", "Bruno", "Chantal", "Daniel", "Elena", "Fatima", "Grace", "Hassan", "Ines",
    "Joseph", "Khadija", "Luc", "Maria", "Nadia", "Omar", "Paul", "Rosa", "Samuel", "Thérèse", "Yusuf"};
constexpr const char *organisations[]
    = {"UNDSS", "WFP", "UNICEF", "UNHCR", "UNDP", "WHO", "OCHA", "IOM", "FAO", "UNFPA", "UNOPS", "UN Women"};
constexpr const char *actors[]
    = {"unidentified armed men", "an armed group", "a crowd", "criminals", "members of the security forces",
        "unknown assailants", "demonstrators", "local militia", "two men on a motorcycle", "community youth"};
constexpr const char *titles[]
    = {"Armed robbery on the road to %p", "Break-in at the %o compound in %p", "Ambush of a %o convoy near %p",
        "Detention of a %o staff member in %p", "Shelling near %p", "Demonstration in front of the %o office in %p",
        "Road traffic accident on the way to %p", "Carjacking of a %o vehicle at %p", "Threat by telephone against %o staff",
        "Explosive device found near %p", "Small-arms fire near the guest house in %p", "Vol à main armée à %p",
        "Enlèvement d'un membre du personnel près de %p", "Tirs à proximité du bureau de %o à %p", "Flood damage at %p",
        "Kidnapping of a national staff member near %p", "Theft of fuel from the generator in %p"};
constexpr const char *sentences[] = {
    "On %d at about %t hours, %a stopped a %o vehicle on the road between %p and %p. ",
    "The vehicle was travelling in a convoy of %n vehicles when it came under small-arms fire. ",
    "All staff members are safe and accounted for. ",
    "No injuries were reported. ",
    "%n staff members were injured and evacuated to the hospital in %p. ",
    "One national staff member was killed and %n others were wounded. ",
    "The assailants took mobile phones, cash and personal belongings before they fled towards %p. ",
    "The incident was reported to the security operations centre by radio at %t hours. ",
    "The local police were informed and an investigation is under way. ",
    "The host government authorities have been notified. ",
    "According to the guard on duty, %a entered the compound through the back gate. ",
    "%a forced their way into the residence and threatened the occupants with weapons. ",
    "Movement on this road is suspended until further notice. ",
    "All missions to %p require security clearance and an armed escort. ",
    "Staff are advised to avoid the area and to remain indoors after %t hours. ",
    "The security situation in %p remains tense but calm. ",
    "The situation in %p remains volatile and unpredictable. ",
    "Fighting between armed groups was reported in the vicinity of %p. ",
    "The motive of the attack is not known. ",
    "It is not clear whether the United Nations was the target. ",
    "The area security adviser recommends that the compound be relocated. ",
    "A warden was contacted and a head count was carried out at %t hours. ",
    "The assembly point is at the main gate of the %o compound. ",
    "In case of evacuation, the alternative route goes through %p. ",
    "The satellite phone and the VHF radio were tested and work. ",
    "The nearest hospital with surgical capacity is in %p, %n km away. ",
    "Relocation of non-essential staff to %p is recommended. ",
    "The driver followed the procedure and reported by radio at each checkpoint. ",
    "Source: %o field security associate, confirmed by the local authorities. ",
    "The programme will continue with reduced staff presence. ",
    "Le %d vers %t heures, des hommes armés non identifiés ont attaqué un véhicule de %o près de %p. ",
    "Aucun blessé n'est à déplorer. ",
    "Le personnel est sain et sauf. ",
    "Les autorités locales ont été informées et une enquête est en cours. ",
    "La situation sécuritaire à %p reste tendue et imprévisible. ",
    "Les mouvements vers %p sont suspendus jusqu'à nouvel ordre. ",
    "Les assaillants ont emporté des téléphones portables et de l'argent. ",
    "Il est recommandé au personnel d'éviter la zone. ",
    "Un membre du personnel national a été blessé et évacué vers l'hôpital de %p. ",
    "Vulnerabilities: no perimeter wall, single access road, no shelter, guards without radio. ",
    "Mitigation: armed escort, curfew, training, protective equipment, radio check twice a day. ",
};
constexpr const char *headings[] = {"Purpose", "Situation", "Responsibilities", "Communications", "Assembly points",
    "Warden system", "Relocation and evacuation", "Medical evacuation", "Safe havens", "Contact list", "Curfew", "Stocks",
    "Exercises", "Annex A", "Annex B"};
constexpr const char *remarks[] = {"confirmed by police", "to be confirmed", "not confirmed", "see attached report",
    "updated after call", "two vehicles", "no change", "awaiting reply", "relocated to %p", "on leave until %d"};

class Author {
public:
    QByteArray save()
    {
        core::Change change;
        change.lamport = 1 + m_dice.number() % 40000;
        change.at = 1'790'000'000'000 + qint64(m_dice.number() % 31'000'000'000);
        change.zone = m_dice.pick(zones);
        const quint64 counter = 1 + m_dice.number() % 9000;
        const int kind = m_dice.below(10);
        const int writes = kind < 5 ? 1 : 1 + m_dice.below(4);
        for (int i = 0; i < writes; ++i)
            change.writes.append(kind < 4 ? creation() : edit());
        for (qsizetype i = 0; i < change.writes.size(); ++i) {
            core::Write &write = change.writes[i];
            write.counter = counter + quint64(i);
            if (write.kind == core::Write::Kind::Create)
                write.record = {own, write.counter};
        }
        return core::encode(change, own);
    }

private:
    static constexpr quint64 own = 0x0123456789abcdef;
    static constexpr qint32 zones[] = {0, 60, 120, 180, 180, 210, 240, 330};

    QString fill(const char *pattern)
    {
        QString text;
        for (const char *at = pattern; *at != '\0'; ++at) {
            // Patterns are UTF-8: plain bytes are collected and decoded together.
            const char *end = at;
            while (*end != '\0' && *end != '%')
                ++end;
            text += QString::fromUtf8(at, end - at);
            if (*end == '\0')
                break;
            switch (end[1]) {
            case 'p':
                text += QString::fromUtf8(m_dice.pick(places));
                break;
            case 'o':
                text += QString::fromUtf8(m_dice.pick(organisations));
                break;
            case 'a':
                text += QString::fromUtf8(m_dice.pick(actors));
                break;
            case 'n':
                text += QString::number(1 + m_dice.below(12));
                break;
            case 't':
                text += QStringLiteral("%1:%2")
                            .arg(m_dice.below(24), 2, 10, QLatin1Char('0'))
                            .arg(m_dice.below(12) * 5, 2, 10, QLatin1Char('0'));
                break;
            case 'd':
                text += date();
                break;
            default:
                break;
            }
            at = end + 1;
        }
        return text;
    }

    QString date()
    {
        return QStringLiteral("20%1-%2-%3")
            .arg(18 + m_dice.below(10))
            .arg(1 + m_dice.below(12), 2, 10, QLatin1Char('0'))
            .arg(1 + m_dice.below(28), 2, 10, QLatin1Char('0'));
    }

    QString text(const core::Field &field)
    {
        const std::string_view key = field.key;
        if (key == "title" || key == "description")
            return fill(m_dice.pick(titles));
        if (key == "heading")
            return fill(m_dice.pick(headings));
        if (key == "family_name" || key == "source")
            return QString::fromUtf8(m_dice.pick(families));
        if (key == "given_names")
            return QString::fromUtf8(m_dice.pick(givens));
        if (key == "organisation")
            return QString::fromUtf8(m_dice.pick(organisations));
        if (key == "actor")
            return QString::fromUtf8(m_dice.pick(actors));
        if (key == "country" || key == "nationality")
            return QStringLiteral("KSR");
        if (key == "country_name")
            return QStringLiteral("Kasari");
        if (key == "phone" || key == "second_phone")
            return QStringLiteral("+999 %1 %2").arg(m_dice.below(90) + 10).arg(m_dice.below(900000) + 100000);
        if (key == "email")
            return QString::fromUtf8(m_dice.pick(families)).toLower() + QStringLiteral("@example.org");
        if (key == "place" || key == "area" || key == "region" || key == "district" || key == "name")
            return QString::fromUtf8(m_dice.pick(places));
        return fill(m_dice.pick(remarks));
    }

    core::Value value(const core::Field &field)
    {
        switch (field.kind) {
        case Kind::Text:
            return text(field);
        case Kind::LongText: {
            QString prose;
            for (int left = 1 + m_dice.below(6); left > 0; --left)
                prose += fill(m_dice.pick(sentences));
            return prose.trimmed();
        }
        case Kind::Integer:
            return qint64(m_dice.oneIn(3) ? m_dice.below(20) : m_dice.below(4));
        case Kind::Real:
            return double(m_dice.below(180'000'000) - 90'000'000) / 1e6;
        case Kind::Date:
            return m_dice.oneIn(8) ? date().left(7) : date();
        case Kind::Moment:
            return date() + fill("T%t:00Z+03:00");
        case Kind::Choice:
            return QString::fromUtf8(m_dice.pick(field.choices).key.data());
        case Kind::Flag:
            return m_dice.oneIn(2) ? QStringLiteral("no") : QStringLiteral("yes");
        case Kind::Choices:
            return QString::fromUtf8(m_dice.pick(field.choices).key.data());
        case Kind::Code:
            return QStringLiteral("other");
        case Kind::Money:
            return QStringLiteral("USD %1.%2").arg(m_dice.below(90000) + 100).arg(m_dice.below(100), 2, 10, QLatin1Char('0'));
        case Kind::Position:
            return QStringLiteral("%1.%2,%3.%4;u=%5")
                .arg(4 + m_dice.below(10))
                .arg(m_dice.below(1000000), 6, 10, QLatin1Char('0'))
                .arg(20 + m_dice.below(20))
                .arg(m_dice.below(1000000), 6, 10, QLatin1Char('0'))
                .arg(10 + m_dice.below(90));
        case Kind::Phone:
            return QStringLiteral("+999%1").arg(m_dice.below(900'000'000) + 100'000'000);
        case Kind::Reference:
            return core::Id {own, 1 + m_dice.number() % 5000};
        }
        return {};
    }

    /// The value of a field's cell: of its group all members.
    core::Cell cell(const core::RecordType &type, const core::Field &field)
    {
        core::Cell cell;
        for (const core::Field &member : type.fields)
            if (&member == &field || (field.group != 0 && member.group == field.group))
                cell.append(value(member));
        return cell;
    }

    const core::RecordType &type()
    {
        // Most of what is written are incidents and their fellows, persons come second.
        return *m_catalogue.types().at(size_t(m_dice.below(int(m_catalogue.types().size()))));
    }

    core::Write creation()
    {
        const core::RecordType &type = this->type();
        core::Write write;
        write.kind = core::Write::Kind::Create;
        write.type = type.number;
        for (const core::Field &field : type.fields)
            if (field.has(core::Required) || field.has(core::RequiredToSubmit) || !m_dice.oneIn(3))
                write.cells[core::RecordType::cellOf(field)] = cell(type, field);
        return write;
    }

    core::Write edit()
    {
        const core::RecordType &type = this->type();
        const core::Field &field = type.fields[size_t(m_dice.below(int(type.fields.size())))];
        core::Write write;
        write.kind = core::Write::Kind::Set;
        write.record = {own, 1 + m_dice.number() % 5000};
        write.cells[core::RecordType::cellOf(field)] = cell(type, field);
        if (!m_dice.oneIn(3))
            write.parents = {{own, write.record.counter + 1 + m_dice.number() % 900}};
        return write;
    }

    Dice m_dice;
    core::Catalogue m_catalogue;
};

}

int main(int count, char **arguments)
{
    QTextStream errors(stderr);
    if (count != 2) {
        errors << "usage: traindictionary FILE\n";
        return 2;
    }
    Author author;
    QByteArray samples;
    std::vector<size_t> sizes;
    for (int i = 0; i < changes; ++i) {
        const QByteArray sample = author.save();
        samples += sample;
        sizes.push_back(size_t(sample.size()));
    }
    QByteArray dictionary(qsizetype(dictionarySize), Qt::Uninitialized);
    const size_t size = ZDICT_trainFromBuffer(
        dictionary.data(), dictionarySize, samples.constData(), sizes.data(), unsigned(sizes.size()));
    if (ZDICT_isError(size) != 0) {
        errors << ZDICT_getErrorName(size) << '\n';
        return 1;
    }
    dictionary.truncate(qsizetype(size));
    QFile file(QString::fromLocal8Bit(arguments[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(dictionary) != dictionary.size()) {
        errors << "the file cannot be written\n";
        return 1;
    }
    return 0;
}
