export const templateTools = {
  template: "Template",
  "template-hint": "Keys and values that your team wants",
} as const;
