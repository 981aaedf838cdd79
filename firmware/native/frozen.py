# The manifest of the board with frozen code: all that a till imports.
package("exonomy", base_path="$(BOARD_DIR)/../../../lib")
package("terminal", base_path="$(BOARD_DIR)/../../../apps")
package("drivers", base_path="$(BOARD_DIR)/../../..")
package("asyncio", base_path="$(MPY_DIR)/extmod")
