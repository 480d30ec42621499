// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/jsonshape.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool isOf(const QString &type, const QJsonValue &value)
{
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    return value.isDouble() && (type == QLatin1String("number") || std::floor(value.toDouble()) == value.toDouble());
}

QString called(const QString &type)
{
    if (type == QLatin1String("object"))
        return QStringLiteral("an object");
    if (type == QLatin1String("array"))
        return QStringLiteral("a list");
    if (type == QLatin1String("string"))
        return QStringLiteral("text");
    if (type == QLatin1String("boolean"))
        return QStringLiteral("true or false");
    return type == QLatin1String("integer") ? QStringLiteral("a whole number") : QStringLiteral("a number");
}

bool isDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    return form.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

class Shape {
public:
    explicit Shape(const QJsonObject &schema)
        : m_schema(schema)
    {
    }

    void check(const QJsonObject &stated, const QJsonValue &value, const QString &path)
    {
        const QJsonObject rule = meant(stated);
        if (!isOfItsType(rule, value, path))
            return;
        if (const QJsonArray all = rule.value(QLatin1String("enum")).toArray(); !all.isEmpty() && !all.contains(value)) {
            QStringList keys;
            for (const QJsonValue &one : all)
                keys << one.toString();
            say(path, QStringLiteral("must be one of: ") + keys.join(QStringLiteral(", ")));
        }
        if (value.isObject())
            checkObject(rule, value.toObject(), path);
        else if (value.isArray())
            checkList(rule, value.toArray(), path);
        else if (value.isString())
            checkText(rule, value.toString(), path);
        else if (value.isDouble())
            checkNumber(rule, value.toDouble(), path);
    }
    const QStringList &faults() const { return m_faults; }

private:
    void say(const QString &path, const QString &what) { m_faults << path + QStringLiteral(": ") + what; }
    QJsonObject meant(const QJsonObject &rule) const
    {
        const QString reference = rule.value(QLatin1String("$ref")).toString();
        return reference.isEmpty()
            ? rule
            : m_schema.value(QLatin1String("$defs")).toObject().value(reference.section(QLatin1Char('/'), -1)).toObject();
    }
    static QString wanted(const QJsonObject &rule)
    {
        return QStringLiteral("must be ") + rule.value(QLatin1String("title")).toString();
    }

    bool isOfItsType(const QJsonObject &rule, const QJsonValue &value, const QString &path)
    {
        const QJsonValue type = rule.value(QLatin1String("type"));
        QStringList any;
        if (type.isString())
            any << type.toString();
        for (const QJsonValue &one : type.toArray())
            any << one.toString();
        if (any.isEmpty() || std::any_of(any.begin(), any.end(), [&](const QString &one) { return isOf(one, value); }))
            return true;
        std::transform(any.begin(), any.end(), any.begin(), called);
        say(path, QStringLiteral("must be ") + any.join(QStringLiteral(" or ")));
        return false;
    }
    void checkObject(const QJsonObject &rule, const QJsonObject &object, const QString &path)
    {
        const QJsonObject known = rule.value(QLatin1String("properties")).toObject();
        for (const QJsonValue &key : rule.value(QLatin1String("required")).toArray())
            if (!object.contains(key.toString()))
                say(pathTo(path, key.toString()), QStringLiteral("is missing"));
        const QJsonValue others = rule.value(QLatin1String("additionalProperties"));
        const QJsonObject names = meant(rule.value(QLatin1String("propertyNames")).toObject());
        for (auto one = object.begin(); one != object.end(); ++one) {
            const QString at = pathTo(path, one.key());
            if (known.contains(one.key()))
                check(known.value(one.key()).toObject(), one.value(), at);
            else if (others.isObject())
                check(others.toObject(), one.value(), at);
            else if (others.isBool() && !others.toBool())
                say(at, QStringLiteral("is not part of a pack"));
            if (!names.isEmpty())
                checkText(names, one.key(), at);
        }
        const QJsonValue most = rule.value(QLatin1String("maxProperties"));
        if (object.size() < rule.value(QLatin1String("minProperties")).toInt()
            || (most.isDouble() && object.size() > most.toInt()))
            say(path, wanted(rule));
    }
    void checkList(const QJsonObject &rule, const QJsonArray &list, const QString &path)
    {
        const int least = rule.value(QLatin1String("minItems")).toInt();
        const QJsonValue most = rule.value(QLatin1String("maxItems"));
        if (list.size() < least)
            say(path, QStringLiteral("must have at least %1").arg(least));
        if (most.isDouble() && list.size() > most.toInt())
            say(path, QStringLiteral("must have at most %1").arg(most.toInt()));
        for (int i = 0; i < list.size(); ++i) {
            const QString at = path + QStringLiteral("[%1]").arg(i);
            check(rule.value(QLatin1String("items")).toObject(), list.at(i), at);
            if (rule.value(QLatin1String("uniqueItems")).toBool())
                for (int j = 0; j < i; ++j)
                    if (list.at(j) == list.at(i))
                        say(at, QStringLiteral("is there twice"));
        }
    }
    void checkText(const QJsonObject &rule, const QString &text, const QString &path)
    {
        QString pattern = rule.value(QLatin1String("pattern")).toString();
        if (pattern.endsWith(QLatin1Char('$'))) // which here would let a line end pass
            pattern = pattern.chopped(1) + QStringLiteral("\\z");
        if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
            say(path, wanted(rule));
        if (rule.value(QLatin1String("format")).toString() == QLatin1String("date") && !isDay(text))
            say(path, QStringLiteral("must be a day: 2026-01-01"));
    }
    void checkNumber(const QJsonObject &rule, double number, const QString &path)
    {
        const QJsonValue least = rule.value(QLatin1String("minimum"));
        const QJsonValue most = rule.value(QLatin1String("maximum"));
        if (least.isDouble() && number < least.toDouble())
            say(path, QStringLiteral("must be %1 or more").arg(least.toDouble()));
        if (most.isDouble() && number > most.toDouble())
            say(path, QStringLiteral("must be %1 or less").arg(most.toDouble()));
    }

    const QJsonObject &m_schema;
    QStringList m_faults;
};

/// Goes through sound JSON with nothing but the keys in mind.
class Keys {
public:
    explicit Keys(const QByteArray &json)
        : m_json(json)
    {
    }
    QStringList run()
    {
        value({});
        return m_found;
    }

private:
    char next()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
        return m_at < m_json.size() ? m_json.at(m_at) : '\0';
    }
    QString text()
    {
        const qsizetype from = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
        return QJsonDocument::fromJson('[' + m_json.mid(from, m_at - from) + ']').array().first().toString();
    }
    void value(const QString &path)
    {
        const char first = next();
        if (first == '{') {
            members(path);
        } else if (first == '[') {
            ++m_at;
            for (int i = 0; next() != ']' && next() != '\0'; ++i) {
                value(path + QStringLiteral("[%1]").arg(i));
                if (next() == ',')
                    ++m_at;
            }
            ++m_at;
        } else if (first == '"') {
            text();
        } else {
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
                ++m_at;
        }
    }
    void members(const QString &path)
    {
        QSet<QString> known;
        ++m_at;
        while (next() == '"') {
            const QString key = text();
            const QString at = pathTo(path, key);
            if (known.contains(key))
                m_found << at + QStringLiteral(": is stated twice");
            known.insert(key);
            next();
            ++m_at; // the colon
            value(at);
            if (next() == ',')
                ++m_at;
        }
        ++m_at;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QStringList m_found;
};

}

QStringList shapeFaults(const QJsonObject &schema, const QJsonObject &document)
{
    Shape shape(schema);
    shape.check(schema, document, {});
    return shape.faults();
}

QStringList repeatedKeys(const QByteArray &json) { return Keys(json).run(); }

QString pathTo(const QString &whole, const QString &key) { return whole.isEmpty() ? key : whole + QLatin1Char('.') + key; }

}
