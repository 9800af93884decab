"""What the bot remembers of one person in one conversation, read once a turn and written once at its end."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.dialogs import DialogInstance, DialogState
from botbuilder.dialogs.choices import Choice, ListStyle
from botbuilder.dialogs.prompts import PromptOptions
from botbuilder.schema import Activity, CardAction

from store.state import ETAG, NEW, StateStorage, to_json


class ConversationMemory:
    """Named properties, kept for each person in each conversation apart, as plain JSON.

    Instead of the SDK's `ConversationState`, which everybody in a channel shares, which reads again at each
    access while empty and brings back what was cleared (observed, botbuilder 4.17.1). The host calls `save`
    at the end of a turn and `clear` after one that failed; dialogs only use properties.
    """

    def __init__(self, storage: StateStorage) -> None:
        self._storage = storage

    def property(self, name: str) -> "MemoryProperty":
        """The accessor of one property: of plain JSON values, or of the `DialogState` of a `DialogSet`."""
        return MemoryProperty(self, name)

    async def load(self, context: TurnContext) -> dict[str, Any]:
        """All properties of this turn's person; changes are kept when `save` is called."""
        loaded: _Loaded | None = context.turn_state.get(_TURN_KEY)
        if loaded is None:
            key = memory_key(context.activity)
            item = (await self._storage.read([key])).get(key)
            loaded = context.turn_state[_TURN_KEY] = _Loaded(key, item)
        return loaded.properties

    async def save(self, context: TurnContext) -> None:
        """Writes what changed in this turn. Raises StateConflictError; NotPlainError for what isn't JSON."""
        loaded: _Loaded | None = context.turn_state.pop(_TURN_KEY, None)
        if loaded is None:
            return
        now = {name: _encode(value) for name, value in loaded.properties.items()}
        now = {name: value for name, value in now.items() if value not in (None, {"$dialogs": []})}
        if to_json(loaded.key, now) == loaded.before:
            return
        if now:
            await self._storage.write({loaded.key: {**now, ETAG: loaded.etag}})
        else:
            await self._storage.delete([loaded.key])

    async def forget_conversation(self, context: TurnContext) -> None:
        """Forgets everything about everybody in this turn's conversation, or its whole team, at once."""
        context.turn_state.pop(_TURN_KEY, None)
        await self._storage.delete_all(conversation_prefix(context.activity))

    async def clear(self, context: TurnContext) -> None:
        """Forgets everything about this turn's person in this conversation, at once."""
        context.turn_state.pop(_TURN_KEY, None)
        await self._storage.delete([memory_key(context.activity)])


class MemoryProperty(StatePropertyAccessor):
    """One named property of the conversation memory."""

    def __init__(self, memory: ConversationMemory, name: str) -> None:
        self._memory, self._name = memory, name

    async def get(
        self, turn_context: TurnContext, default_value_or_factory: Callable[[], Any] | Any = None
    ) -> Any:
        """The value; without one the default (made, if it is a function), which is kept unless it is None."""
        properties = await self._memory.load(turn_context)
        if self._name not in properties:
            default = default_value_or_factory
            value = default() if callable(default) else default
            if value is None:
                return None
            properties[self._name] = value
        return properties[self._name]

    async def set(self, turn_context: TurnContext, value: Any) -> None:
        """Keeps the value when the turn ends well."""
        (await self._memory.load(turn_context))[self._name] = value

    async def delete(self, turn_context: TurnContext) -> None:
        """Forgets the value when the turn ends well."""
        (await self._memory.load(turn_context)).pop(self._name, None)


_TURN_KEY = "provisioning-bot/conversation-memory"


class _Loaded:
    """One person's memory while a turn runs."""

    def __init__(self, key: str, item: dict[str, Any] | None) -> None:
        self.key = key
        self.etag = NEW if item is None else str(item.pop(ETAG))
        # Compared as text, since dialogs change the values in place.
        self.before = to_json(key, item or {})
        self.properties: dict[str, Any] = {name: _decode(value) for name, value in (item or {}).items()}


def memory_key(activity: Activity) -> str:
    """The storage key of an activity's person in its conversation: hashes, as Teams ids may be long."""
    parts = (activity.channel_id, activity.conversation.id, activity.from_property.id)
    return conversation_prefix(activity) + sha256("\n".join(parts).encode()).hexdigest()


def conversation_prefix(activity: Activity) -> str:
    """How the keys of all that is forgotten together begin: a chat, or the team that the app is installed in.

    A team has many conversations, a thread each, whose ids begin with their channel's; every activity in it
    names the team in its channel data (observed).
    """
    data = activity.channel_data
    team = data.get("team") if isinstance(data, dict) else None
    named = team.get("id") if isinstance(team, dict) else None
    place = named if isinstance(named, str) and named else activity.conversation.id.partition(";")[0]
    return "memory/" + sha256(f"{activity.channel_id}\n{place}".encode()).hexdigest()[:32] + "/"


def _encode(value: Any) -> Any:
    """What dialogs and prompts of the SDK keep, as JSON with a marker; other values as they are."""
    match value:
        case DialogState():
            stack = [{"id": held.id, "state": _encode(held.state)} for held in value.dialog_stack]
            return {"$dialogs": stack}
        case PromptOptions():
            kept = {name: _encode(part) for name, part in vars(value).items() if part is not None}
            return {"$prompt": kept | ({"style": value.style.name} if value.style is not None else {})}
        case Choice():
            return {
                "$choice": {name: _encode(part) for name, part in vars(value).items() if part is not None}
            }
        case Activity():
            return {"$activity": value.serialize()}
        case CardAction():
            return {"$cardAction": value.serialize()}
        case dict():
            return {name: _encode(part) for name, part in value.items()}
        case list():
            return [_encode(part) for part in value]
    return value


def _decode(value: Any) -> Any:
    match value:
        case {"$dialogs": stack}:
            return DialogState([DialogInstance(held["id"], _decode(held["state"])) for held in stack])
        case {"$prompt": dict(kept)}:
            options = PromptOptions(**{name: _decode(part) for name, part in kept.items()})
            if options.style is not None:
                options.style = ListStyle[options.style]
            return options
        case {"$choice": dict(kept)}:
            return Choice(**{name: _decode(part) for name, part in kept.items()})
        case {"$activity": dict(kept)}:
            return Activity().deserialize(kept)
        case {"$cardAction": dict(kept)}:
            return CardAction().deserialize(kept)
        case dict():
            return {name: _decode(part) for name, part in value.items()}
        case list():
            return [_decode(part) for part in value]
    return value
