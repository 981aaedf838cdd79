"""Money at the processors: holds, releases, refunds, each carried out once or not at all.

What may come in: effects of final seals, the processors' answers, a journal. What may not: contracts, peers'
repositories, a database, asyncio. Everything here blocks and is called from a thread. Importing this package imports
no processor's client library.
"""
