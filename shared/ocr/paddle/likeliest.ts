/** The names of what the added step answers: how likely the likeliest character of each step is, and which it is. */
export const LIKELIHOOD = "likelihood";
export const CHARACTER = "character";

const K = "one";

/** Numbers of ONNX's types and of the fields of its messages (onnx.proto). */
const FLOAT = 1;
const INT64 = 7;
const MODEL = { graph: 7 };
const GRAPH = { node: 1, initializer: 5, output: 12 };
const NODE = { input: 1, output: 2, operator: 4 };
const TENSOR = { dimensions: 1, type: 2, int64: 7, name: 8 };
const VALUE = { name: 1, type: 2 };
const TYPE = { tensor: 1 };
const TENSOR_TYPE = { element: 1 };

/** A field of a protocol buffer that holds a number below 128, or a text or message of fewer bytes than that. */
const number = (field: number, value: number) => Buffer.from([field << 3, value]);
const message = (field: number, ...parts: Buffer[]) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([(field << 3) | 2, content.length]), content]);
};
const text = (field: number, value: string) => message(field, Buffer.from(value));

const value = (name: string, type: number) =>
  message(
    GRAPH.output,
    text(VALUE.name, name),
    message(VALUE.type, message(TYPE.tensor, number(TENSOR_TYPE.element, type))),
  );

/**
 * A reader answers with the likelihood of every character at every step: megabytes for a line. With these bytes it can
 * name the likeliest alone. They are a model of the one step that is missing, and are appended: protocol buffers that
 * follow one another are merged. `output` is the name of the reader's own answer.
 */
export const likeliestOf = (output: string): Buffer =>
  message(
    MODEL.graph,
    message(
      GRAPH.node,
      text(NODE.input, output),
      text(NODE.input, K),
      text(NODE.output, LIKELIHOOD),
      text(NODE.output, CHARACTER),
      text(NODE.operator, "TopK"),
    ),
    message(
      GRAPH.initializer,
      number(TENSOR.dimensions, 1),
      number(TENSOR.type, INT64),
      message(TENSOR.int64, Buffer.from([1])),
      text(TENSOR.name, K),
    ),
    value(LIKELIHOOD, FLOAT),
    value(CHARACTER, INT64),
  );
