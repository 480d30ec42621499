// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"

#include "core/base/failure.h"

#include <QStringDecoder>
#include <QtEndian>
#include <bit>
#include <cmath>

namespace core::cbor {

namespace {

constexpr quint8 majorUnsigned = 0;
constexpr quint8 majorNegative = 1;
constexpr quint8 majorBytes = 2;
constexpr quint8 majorText = 3;
constexpr quint8 majorArray = 4;
constexpr quint8 majorMap = 5;
constexpr quint8 majorTag = 6;

constexpr quint8 byteFalse = 0xf4;
constexpr quint8 byteTrue = 0xf5;
constexpr quint8 byteNull = 0xf6;
constexpr quint8 byteDouble = 0xfb;

[[noreturn]] void malformed(const char *what)
{
    throw Failure(Failure::Kind::Protocol, QStringLiteral("CBOR: ") + QLatin1String(what));
}

[[noreturn]] void tooMuch(const char *what)
{
    throw Failure(Failure::Kind::Limit, QStringLiteral("CBOR: ") + QLatin1String(what));
}

}

void Writer::head(quint8 major, quint64 argument)
{
    const auto initial = [major](quint8 low) { return char(quint8(major << 5 | low)); };
    const auto append = [this](auto number) {
        const auto big = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    };
    if (argument < 24) {
        m_bytes.append(initial(quint8(argument)));
    } else if (argument <= 0xff) {
        m_bytes.append(initial(24));
        append(quint8(argument));
    } else if (argument <= 0xffff) {
        m_bytes.append(initial(25));
        append(quint16(argument));
    } else if (argument <= 0xffffffff) {
        m_bytes.append(initial(26));
        append(quint32(argument));
    } else {
        m_bytes.append(initial(27));
        append(argument);
    }
}

void Writer::null() { m_bytes.append(char(byteNull)); }

void Writer::boolean(bool value) { m_bytes.append(char(value ? byteTrue : byteFalse)); }

void Writer::integer(qint64 value)
{
    if (value >= 0)
        head(majorUnsigned, quint64(value));
    else
        head(majorNegative, ~quint64(value)); // -1 - value, without overflow at the least number
}

void Writer::number(quint64 value) { head(majorUnsigned, value); }

void Writer::real(double value)
{
    Q_ASSERT(std::isfinite(value));
    const quint64 big = qToBigEndian(std::bit_cast<quint64>(value));
    m_bytes.append(char(byteDouble));
    m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void Writer::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    head(majorText, quint64(utf8.size()));
    m_bytes.append(utf8);
}

void Writer::bytes(QByteArrayView value)
{
    head(majorBytes, quint64(value.size()));
    m_bytes.append(value);
}

void Writer::array(quint64 items) { head(majorArray, items); }

void Writer::map(quint64 pairs) { head(majorMap, pairs); }

void Writer::tag(quint64 tag) { head(majorTag, tag); }

void Writer::raw(QByteArrayView encoded) { m_bytes.append(encoded); }

Reader::Reader(QByteArrayView input, Limits limits)
    : m_input(input)
    , m_limits(limits)
{
}

Type Reader::type() const
{
    if (atEnd())
        return Type::End;
    const auto byte = quint8(m_input.at(m_at));
    switch (byte >> 5) {
    case majorUnsigned:
        return Type::Unsigned;
    case majorNegative:
        return Type::Negative;
    case majorBytes:
        return Type::Bytes;
    case majorText:
        return Type::Text;
    case majorArray:
        return Type::Array;
    case majorMap:
        return Type::Map;
    case majorTag:
        return Type::Tag;
    default:
        break;
    }
    switch (byte) {
    case byteFalse:
    case byteTrue:
        return Type::Boolean;
    case byteNull:
        return Type::Null;
    case byteDouble:
        return Type::Real;
    default:
        malformed("simple value or float that is not allowed");
    }
}

/// Reads an initial byte and its argument. Of a float the argument is its 64 bits, of a simple value its
/// number.
std::pair<quint8, quint64> Reader::head()
{
    const auto byte = quint8(m_input.at(m_at++));
    const auto major = quint8(byte >> 5);
    const auto low = quint8(byte & 0x1f);
    if (low < 24)
        return {major, low};
    if (low > 27)
        malformed("indefinite length or reserved form");
    const qsizetype size = qsizetype(1) << (low - 24);
    if (m_input.size() - m_at < size)
        malformed("cut off");
    quint64 argument = 0;
    for (qsizetype i = 0; i < size; ++i)
        argument = argument << 8 | quint8(m_input.at(m_at++));
    const quint64 least = low == 24 ? 24 : quint64(1) << (size * 4); // what the next shorter form cannot say
    if (byte != byteDouble && argument < least)
        malformed("number not in its shortest form");
    return {major, argument};
}

quint64 Reader::expect(Type wanted)
{
    // A map's keys are read by key() alone.
    Q_ASSERT(m_levels.empty() || !m_levels.back().isMap || m_levels.back().left % 2 == 1);
    const Type found = type();
    if (found == Type::End)
        malformed("cut off");
    if (found != wanted)
        malformed("another type than expected");
    return head().second;
}

void Reader::enter(quint64 items, bool isMap)
{
    if (m_levels.size() >= size_t(m_limits.depth))
        tooMuch("nested too deep");
    if (items == 0)
        leave();
    else
        m_levels.push_back({items, isMap, false, 0});
}

/// An item is complete, and with it perhaps those around it.
void Reader::leave()
{
    while (!m_levels.empty()) {
        if (--m_levels.back().left != 0)
            return;
        m_levels.pop_back();
    }
}

void Reader::null()
{
    expect(Type::Null);
    leave();
}

bool Reader::boolean()
{
    const bool value = expect(Type::Boolean) == (byteTrue & 0x1f);
    leave();
    return value;
}

qint64 Reader::integer()
{
    const bool negative = type() == Type::Negative;
    const quint64 argument = expect(negative ? Type::Negative : Type::Unsigned);
    if (argument > quint64(std::numeric_limits<qint64>::max()))
        tooMuch("integer beyond 64 bits");
    leave();
    return negative ? -1 - qint64(argument) : qint64(argument);
}

quint64 Reader::number()
{
    const quint64 value = expect(Type::Unsigned);
    leave();
    return value;
}

double Reader::real()
{
    const auto value = std::bit_cast<double>(expect(Type::Real));
    if (!std::isfinite(value))
        malformed("float that is not finite");
    leave();
    return value;
}

QString Reader::text()
{
    const quint64 size = expect(Type::Text);
    if (size > m_limits.string)
        tooMuch("string too long");
    if (size > quint64(m_input.size() - m_at))
        malformed("cut off");
    const QByteArrayView utf8 = m_input.sliced(m_at, qsizetype(size));
    if (!utf8.isValidUtf8())
        malformed("invalid UTF-8");
    m_at += qsizetype(size);
    leave();
    // QString::fromUtf8 would swallow a leading byte order mark, and with it the identity of the bytes.
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom).decode(utf8);
}

QByteArray Reader::bytes()
{
    const quint64 size = expect(Type::Bytes);
    if (size > m_limits.string)
        tooMuch("string too long");
    if (size > quint64(m_input.size() - m_at))
        malformed("cut off");
    const QByteArray value = m_input.sliced(m_at, qsizetype(size)).toByteArray();
    m_at += qsizetype(size);
    leave();
    return value;
}

QByteArray Reader::bytes(qsizetype exactly)
{
    QByteArray value = bytes();
    if (value.size() != exactly)
        malformed("byte string of another length than expected");
    return value;
}

quint64 Reader::array()
{
    const quint64 items = expect(Type::Array);
    if (items > m_limits.items)
        tooMuch("too many items");
    if (items > quint64(m_input.size() - m_at))
        malformed("more items than bytes");
    enter(items, false);
    return items;
}

void Reader::array(quint64 exactly)
{
    if (array() != exactly)
        malformed("array of another length than expected");
}

quint64 Reader::map()
{
    const quint64 pairs = expect(Type::Map);
    if (pairs > m_limits.items)
        tooMuch("too many items");
    if (pairs * 2 > quint64(m_input.size() - m_at))
        malformed("more items than bytes");
    enter(pairs * 2, true);
    return pairs;
}

quint64 Reader::key()
{
    Q_ASSERT(!m_levels.empty() && m_levels.back().isMap && m_levels.back().left % 2 == 0);
    if (type() != Type::Unsigned)
        malformed("map key that is no unsigned integer");
    const quint64 key = head().second;
    Level &level = m_levels.back();
    if (level.hasKey && key <= level.lastKey)
        malformed("map keys not ascending");
    level.hasKey = true;
    level.lastKey = key;
    leave();
    return key;
}

quint64 Reader::tag()
{
    const quint64 tag = expect(Type::Tag);
    if (tag != 18 && tag != 39)
        malformed("unknown tag");
    if (atEnd())
        malformed("cut off");
    enter(1, false);
    return tag;
}

void Reader::skip()
{
    for (quint64 pending = 1; pending > 0; --pending) {
        if (!m_levels.empty() && m_levels.back().isMap && m_levels.back().left % 2 == 0) {
            key();
            continue;
        }
        switch (type()) {
        case Type::Unsigned:
            number();
            break;
        case Type::Negative:
            integer();
            break;
        case Type::Bytes:
            bytes();
            break;
        case Type::Text:
            text();
            break;
        case Type::Array:
            pending += array();
            break;
        case Type::Map:
            pending += map() * 2;
            break;
        case Type::Tag:
            tag();
            ++pending;
            break;
        case Type::Boolean:
            boolean();
            break;
        case Type::Null:
            null();
            break;
        case Type::Real:
            real();
            break;
        case Type::End:
            malformed("cut off");
        }
    }
}

void Reader::end()
{
    if (!m_levels.empty())
        malformed("items left over in a container");
    if (!atEnd())
        malformed("bytes left over");
}

}
