"""Says whether a file holds a valid OpenAPI 3.1 document, by openapi-spec-validator."""

import json
import sys
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

OpenAPIV31SpecValidator(json.loads(Path(sys.argv[1]).read_text())).validate()
print("valid")
