"""The JSON of a check: what `check --json` prints and `POST /v1/verify` answers."""

from typing import Final

from pydantic import BaseModel, ConfigDict, JsonValue

from exonomy_verifier.verdict import Judgement, Verdict, detail

_STEPS: Final[JsonValue] = [
    {"number": 1, "name": "canonical", "ok": True, "detail": "10,090 bytes: 15 entries, 1 instance to be checked"},
    {"number": 2, "name": "signatures", "ok": False, "detail": "3f2a91c0…: the signature does not match (SPEC 2.2)"},
]
_FAULT: Final[JsonValue] = {"code": "wrongly-signed", "step": 2, "clause": "2.2, 4.4", "subject": "3f2a91c0" * 8}


class StepAnswer(BaseModel):
    """A step of SPEC 14 that was gone through."""

    number: int
    name: str
    ok: bool
    detail: str


class FaultAnswer(BaseModel):
    """Why the check ended: the step, the clause, and the id of the commit, seal or instance it is about."""

    code: str
    step: int
    clause: str
    subject: str | None


class VerifyAnswer(BaseModel):
    """A check's verdict and its steps. `note` is the sender's own word and proves nothing."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"valid": False, "verdict": "invalid", "steps": _STEPS, "fault": _FAULT, "note": ""}
        }
    )

    valid: bool
    verdict: Verdict
    steps: list[StepAnswer]
    fault: FaultAnswer | None
    note: str

    @classmethod
    def of(cls, judgement: Judgement) -> "VerifyAnswer":
        """The answer that says this judgement."""
        error = judgement.error
        fault = None
        if error is not None:
            subject = error.subject.hex() if error.subject is not None else None
            fault = FaultAnswer(code=error.code, step=error.number, clause=error.clause, subject=subject)
        steps = [
            StepAnswer(number=result.step.number, name=result.step.name, ok=result.ok, detail=detail(result))
            for result in judgement.report.steps
        ]
        return cls(
            valid=judgement.verdict is Verdict.VALID,
            verdict=judgement.verdict,
            steps=steps,
            fault=fault,
            note=judgement.report.note,
        )
