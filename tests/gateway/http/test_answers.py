"""What the API's answers show of themselves in logs and tracebacks."""

from exonomy_gateway.http.answers import PaymentAnswer


def test_a_payment_shows_no_client_secret() -> None:
    answer = PaymentAnswer(
        hold=0,
        processor="stripe",
        ref="pi_1",
        state="payer_action",
        amount=1,
        held=0,
        released=0,
        refunded=0,
        currency="USD",
        client_secret="pi_1_secret_x",
    )
    assert "secret_x" not in repr(answer) + str(answer)
    assert answer.model_dump()["client_secret"] == "pi_1_secret_x"
